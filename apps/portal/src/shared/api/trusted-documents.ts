import { makeOperation, mapExchange, stringifyDocument, type Exchange } from 'urql';

const texts = new Map<string, string>();
let serverKnowsHashes = true;

interface HashedDocument {
  readonly __meta__?: { readonly hash?: string };
}

/**
 * Sends the hash of a document in place of its text: code generation wrote the hash into it, and the API holds the
 * text in the manifest of the same build (`src/generated/persisted-documents.json`). Requests stay small on a slow
 * line, and in production the API answers nothing else.
 */
export const trustedDocumentsExchange: Exchange = mapExchange({
  onOperation(operation) {
    const sha256Hash = (operation.query as HashedDocument).__meta__?.hash;
    if (!sha256Hash || !serverKnowsHashes || operation.kind === 'teardown') return operation;
    texts.set(sha256Hash, stringifyDocument(operation.query));
    const extensions = { ...operation.extensions, persistedQuery: { version: 1 as const, sha256Hash } };
    return makeOperation(operation.kind, { ...operation, extensions }, operation.context);
  },
});

interface RequestBody {
  readonly query?: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  readonly extensions?: { readonly persistedQuery?: { readonly sha256Hash: string } };
}

const UNKNOWN_HASH = /PERSISTED_QUERY_NOT_(?:FOUND|SUPPORTED)/;

/** `fetch`, which repeats a request with the full text where the server (in development) does not know the hash. */
export async function fetchWithDocumentText(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as RequestBody) : undefined;
  const hash = body?.extensions?.persistedQuery?.sha256Hash;
  const text = hash ? texts.get(hash) : undefined;
  if (!body || !text || !UNKNOWN_HASH.test(await response.clone().text())) return response;
  serverKnowsHashes = false;
  const { extensions: _unknown, ...rest } = body;
  return fetch(input, { ...init, body: JSON.stringify({ ...rest, query: text }) });
}
