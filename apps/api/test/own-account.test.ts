import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../src/modules/identity/index.ts';
import { RoleReader } from '../src/modules/organisations/index.ts';
import { DAY_MS, HOUR_MS } from '../src/platform/clock/clock.ts';
import { ask, codeOf } from './support/graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction } from './support/people.ts';
import { aRegisteredPerson, PASSWORD, signIn } from './support/sign-in.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

const SESSIONS = `{ mySessions { id method current } }`;
const isSignedIn = async (cookie: string) =>
  (await ask<{ me: object | null }>(application, { cookie }, `{ me { handle } }`)).data!.me !== null;

describe('sessions', () => {
  it('are listed and can be ended one by one, but only one’s own', async () => {
    const person = await aRegisteredPerson(application, 'nafula');
    const other = (await signIn(application, 'nafula')).cookie!;
    const listed = await ask<{ mySessions: { id: string; current: boolean }[] }>(application, person, SESSIONS);
    const elsewhere = listed.data!.mySessions.find((session) => !session.current)!;
    const revoke = `mutation ($id: ID!) { revokeSession(sessionId: $id) { __typename } }`;
    const stranger = await aPerson(application);
    expect((await ask(application, stranger, revoke, { id: elsewhere.id })).data).toEqual({
      revokeSession: { __typename: 'NotFound' },
    });
    expect(await isSignedIn(other)).toBe(true);
    expect((await ask(application, person, revoke, { id: elsewhere.id })).data).toEqual({
      revokeSession: { __typename: 'SessionEnded' },
    });
    expect([await isSignedIn(other), await isSignedIn(person.cookie)]).toEqual([false, true]);
  });

  it('end with signing out, everywhere if wanted, and elsewhere with a new password', async () => {
    const person = await aRegisteredPerson(application, 'onyango');
    const [second, third] = [
      (await signIn(application, 'onyango')).cookie!,
      (await signIn(application, 'onyango')).cookie!,
    ];
    await ask(application, { cookie: third }, `mutation { signOut }`);
    expect([await isSignedIn(second), await isSignedIn(third)]).toEqual([true, false]);
    await ask(application, person, `mutation { changePassword(password: "another walk by the lake") { __typename } }`);
    expect([await isSignedIn(second), await isSignedIn(person.cookie)]).toEqual([false, true]);
    await ask(application, person, `mutation { signOutEverywhere }`);
    expect(await isSignedIn(person.cookie)).toBe(false);
    expect((await signIn(application, 'onyango', PASSWORD)).answer).toMatchObject({ __typename: 'SignInRefused' });
  });

  it('are short for people with power over others', async () => {
    const [officer, editor] = [await aPerson(application), await aPerson(application)];
    await giveRole(application, officer, await anOrganisation(application, 'fund'), 'finance_officer');
    application.clock.advance(2 * HOUR_MS);
    expect([await isSignedIn(officer.cookie), await isSignedIn(editor.cookie)]).toEqual([false, true]);
    application.clock.advance(8 * DAY_MS);
    expect(await isSignedIn(editor.cookie)).toBe(false);
  });
});

describe('the reads of one’s sealed data', () => {
  it('are shown to that person and to nobody else', async () => {
    const [subject, officer, other] = [
      await aPerson(application),
      await aPerson(application),
      await aPerson(application),
    ];
    const vault = application.get(Vault);
    const reader = { readerAccountId: officer.accountId, purpose: 'send-payment' };
    await inTransaction(application, async (tx) => {
      const ref = await vault.seal(tx, { subjectId: subject.accountId, kind: 'legal-name', plaintext: 'Jane Doe' });
      await vault.open(tx, { ref, ...reader });
    });
    const query = `{ myVaultReads { edges { node { kind purpose readBy } } } }`;
    const node = { kind: 'legal-name', purpose: 'send-payment', readBy: officer.handle };
    expect((await ask(application, subject, query)).data).toEqual({ myVaultReads: { edges: [{ node }] } });
    expect((await ask(application, other, query)).data).toEqual({ myVaultReads: { edges: [] } });
    expect(codeOf(await ask(application, null, query))).toBe('UNAUTHENTICATED');
  });
});

describe('erasing an account', () => {
  const erase = `mutation ($handle: String!) { eraseMyAccount(handle: $handle) { __typename } }`;

  it('destroys the key, every way in and every role, and gives the handle up', async () => {
    const person = await aRegisteredPerson(application, 'kiprono');
    const ngo = await anOrganisation(application, 'ngo');
    await giveRole(application, person, ngo, 'ngo_editor');
    const vault = application.get(Vault);
    const sealed = { subjectId: person.accountId, kind: 'legal-name', plaintext: 'Kiprono' };
    const ref = await inTransaction(application, (tx) => vault.seal(tx, sealed));
    expect((await ask(application, person, erase, { handle: 'somebody' })).data).toEqual({
      eraseMyAccount: { __typename: 'InvalidInput' },
    });
    expect((await ask(application, person, erase, { handle: 'KIPRONO' })).data).toEqual({
      eraseMyAccount: { __typename: 'AccountErasure' },
    });
    await application.drain();
    expect(await isSignedIn(person.cookie)).toBe(false);
    expect((await signIn(application, 'kiprono')).answer).toMatchObject({ __typename: 'SignInRefused' });
    const left = await inTransaction(application, async (tx) => ({
      text: await vault.open(tx, { ref, readerAccountId: person.accountId, purpose: 'test' }),
      roles: await application.get(RoleReader).currentRolesOf(tx, person.accountId),
    }));
    expect(left).toEqual({ text: null, roles: [] });
    await aRegisteredPerson(application, 'kiprono');
  });
});
