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
 * One GraphQL operation of a public page, without the session: by the hash of its document, which the server wrote into
 * the page and knows from the same build, so that neither a client library nor documents have to travel.
 */
export async function askPublicly<Data>(
  hash: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<PublicAnswer<Data>> {
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

/** The hash under which the API knows a document; for the server to write into a page. */
export function documentHash(document: object): string {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '';
}
