import type { TestForum } from './joining.ts';
import { AppointmentRepository } from '../../src/modules/forums/persistence/appointment.repository.ts';
import type { ForumRole } from '../../src/modules/forums/index.ts';
import { ask } from './graphql.ts';
import { aPerson, inTransaction, type TestPerson } from './people.ts';
import { TEST_NOW, type TestApplication } from './test-application.ts';

type Session = Pick<TestPerson, 'cookie'>;

/** Somebody with an office of the forum. */
export function anOfficer(application: TestApplication, role: ForumRole, forum: TestForum): Promise<TestPerson> {
  return anOfficerOf(application, role, forum.id);
}

export async function anOfficerOf(application: TestApplication, role: ForumRole, forumId: string): Promise<TestPerson> {
  const officer = await aPerson(application);
  const appointment = { id: crypto.randomUUID(), forumId, accountId: officer.accountId, role };
  await inTransaction(application, (tx) =>
    application.get(AppointmentRepository).insert(tx, { ...appointment, startsAt: TEST_NOW, endsAt: null }),
  );
  return officer;
}

/** A mutation with an `input`, e.g. `vouch(input: VouchInput!)`; answers the failure's code or the success's type. */
export async function act(
  application: TestApplication,
  person: Session | null,
  mutation: string,
  input: object,
): Promise<string> {
  const [name] = mutation.split('(');
  const type = /: (\w+!)/.exec(mutation)?.[1] ?? '';
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { __typename ... on Problem { code } } }`;
  return outcomeOf(await ask<Outcome>(application, person, query, { input }));
}

/** A mutation with its arguments written out. */
export async function say(application: TestApplication, person: Session | null, mutation: string): Promise<string> {
  const query = `mutation { ${mutation} { __typename ... on Problem { code } } }`;
  return outcomeOf(await ask<Outcome>(application, person, query));
}

type Outcome = Record<string, { readonly __typename: string; readonly code?: string }>;

function outcomeOf({ data, errors }: Awaited<ReturnType<typeof ask<Outcome>>>): string {
  const answer = Object.values(data ?? {})[0];
  if (errors || !answer) throw new Error(JSON.stringify(errors));
  return answer.code ?? answer.__typename;
}

export interface MembershipState {
  readonly membership: { readonly state: string; readonly lapseUntil: string | null };
  readonly rekey: { readonly id: string } | null;
  readonly voicesLeft: number;
}

export async function membershipOf(application: TestApplication, person: Session): Promise<MembershipState> {
  const query = `{ myMembership { membership { state lapseUntil } rekey { id } voicesLeft } }`;
  const { data } = await ask<{ myMembership: MembershipState }>(application, person, query);
  return data!.myMembership;
}
