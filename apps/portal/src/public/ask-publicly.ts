import type { TypedDocumentNode } from '@urql/core';

interface PublicAnswer<Data> {
  readonly data: Data | undefined;
  /** Of the access guard or of the first error; undefined where nothing came back at all. */
  readonly errorCode: string | undefined;
}

interface Answered<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/**
 * One GraphQL operation of a public page, without the session: by the hash of its document, which the API knows from the
 * same build, so that no client library and no document text has to travel.
 */
export async function askPublicly<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<PublicAnswer<Data>> {
  const { hash } = (document as { __meta__?: { hash?: string } }).__meta__ ?? {};
  const body = JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
  const headers = { 'content-type': 'application/json' };
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, credentials: 'omit' });
    const answered = (await response.json()) as Answered<Data>;
    return { data: answered.data ?? undefined, errorCode: answered.errors?.[0]?.extensions?.code };
  } catch {
    return { data: undefined, errorCode: undefined };
  }
}
