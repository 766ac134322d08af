import type { TestApplication } from './test-application.ts';
import type { TestPerson } from './people.ts';

export interface GraphqlAnswer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** One GraphQL request over HTTP, as the portal would send it; nobody is signed in when `person` is null. */
export async function ask<Data = Record<string, never>>(
  application: TestApplication,
  person: Pick<TestPerson, 'cookie'> | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<GraphqlAnswer<Data>> {
  const response = await application.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query, variables },
    headers: { 'content-type': 'application/json', ...(person && { cookie: person.cookie }) },
  });
  return response.json<GraphqlAnswer<Data>>();
}

/** The code of the first error, e.g. `FORBIDDEN`; undefined when the request was answered. */
export function codeOf(answer: GraphqlAnswer<unknown>): string | undefined {
  return answer.errors?.[0]?.extensions?.code;
}
