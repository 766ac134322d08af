import { ask } from './graphql.ts';
import type { TestPerson } from './people.ts';
import type { TestApplication } from './test-application.ts';

export interface Mutated {
  /** The type of the answer: of the success, or of the named failure. */
  readonly __typename: string;
  readonly message?: string;
  readonly [field: string]: unknown;
}

/**
 * Calls a mutation with arguments of these GraphQL types, e.g. `{ election: ['String!', slug] }`; `success` selects fields,
 * e.g. `... on Election { state }`. Throws where access was refused.
 */
export async function mutate(
  application: TestApplication,
  person: Pick<TestPerson, 'cookie'> | null,
  name: string,
  given: Readonly<Record<string, readonly [type: string, value: unknown]>>,
  success = '',
): Promise<Mutated> {
  const entries = Object.entries(given);
  const declared = entries.map(([argument, [type]]) => `$${argument}: ${type}`).join(', ');
  const passed = entries.map(([argument]) => `${argument}: $${argument}`).join(', ');
  const query = `mutation (${declared}) { done: ${name}(${passed}) { __typename ${success} ... on Problem { message } } }`;
  const variables = Object.fromEntries(entries.map(([argument, [, value]]) => [argument, value]));
  const answer = await ask<{ done: Mutated }>(application, person, query, variables);
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.done;
}
