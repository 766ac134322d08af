import { expectOk, ok } from '@baraza/result';
import { CreateAccount } from '../../src/modules/identity/application/create-account.ts';
import { Sessions } from '../../src/modules/identity/index.ts';
import {
  OrganisationRecords,
  type OrganisationKind,
  type Role,
  RoleAssignments,
} from '../../src/modules/organisations/index.ts';
import { type Actor, ActorReader, SESSION_COOKIE } from '../../src/platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../src/platform/database/transaction.ts';
import type { TestApplication } from './test-application.ts';

export interface TestPerson {
  readonly accountId: string;
  readonly handle: string;
  /** Value of the `cookie` header of a session with second factor and fresh proof. */
  readonly cookie: string;
}

let made = 0;

/** Somebody signed in, with a second factor and a fresh proof unless said otherwise. */
export function aPerson(
  application: TestApplication,
  session: { secondFactor?: boolean; proved?: boolean } = {},
): Promise<TestPerson> {
  return inTransaction(application, async (tx) => {
    const { secondFactor = true, proved = true } = session;
    const handle = `person-${(made += 1)}`;
    const account = expectOk(await application.get(CreateAccount).execute(tx, { handle, locale: 'en' }));
    const opened = await application
      .get(Sessions)
      .open(tx, { accountId: account.id, method: 'demo', secondFactor, proved });
    return { accountId: account.id, handle, cookie: `baraza_session=${opened.token}` };
  });
}

/** The same person in a session of now: earlier ones end while a test moves the clock. */
export async function signedInAgain<Person extends TestPerson>(
  application: TestApplication,
  person: Person,
): Promise<Person> {
  const session = { accountId: person.accountId, method: 'demo', secondFactor: true, proved: true } as const;
  const { token } = await inTransaction(application, (tx) => application.get(Sessions).open(tx, session));
  return { ...person, cookie: `${SESSION_COOKIE}=${token}` };
}

/** An organisation without anybody in it; answers its id. */
export function anOrganisation(
  application: TestApplication,
  kind: OrganisationKind,
  name = `A ${kind}`,
): Promise<string> {
  return inTransaction(application, async (tx) => {
    const records = application.get(OrganisationRecords);
    return expectOk(await records.create(tx, { kind, name, country: 'KE', orgIds: [], addedBy: null })).id;
  });
}

export function giveRole(
  application: TestApplication,
  person: TestPerson,
  organisationId: string,
  role: Role,
): Promise<string> {
  return inTransaction(application, async (tx) => {
    const grant = { organisationId, accountId: person.accountId, role, grantedBy: null };
    return expectOk(await application.get(RoleAssignments).grant(tx, grant)).id;
  });
}

/** The person as the guard would see them now, roles included. */
export async function actorOf(application: TestApplication, person: TestPerson): Promise<Actor> {
  const token = person.cookie.slice(`${SESSION_COOKIE}=`.length);
  const actor = await application.get(ActorReader).read(token);
  if (!actor) throw new Error('nobody is signed in with this cookie');
  return actor;
}

export async function inTransaction<Value>(
  application: TestApplication,
  work: (tx: Tx) => Promise<Value>,
): Promise<Value> {
  return expectOk(await application.get(TransactionRunner).run(async (tx) => ok(await work(tx))));
}
