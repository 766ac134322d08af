import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AccountReader } from '../src/modules/identity/index.ts';
import { DAY_MS, HOUR_MS } from '../src/platform/clock/clock.ts';
import { ask, codeOf } from './support/graphql.ts';
import { aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
beforeAll(async () => {
  application = await startTestApplication();
});
afterAll(() => application.close());

const SET = `mutation ($address: String!) { setEmail(address: $address) { __typename ... on AccountSecurity { emailState } } }`;
const CONFIRM = `mutation ($code: String!) { confirmEmail(code: $code) { __typename ... on AccountSecurity { emailState } } }`;
const answerTo = async (person: TestPerson, query: string, variables: object = {}) =>
  Object.values((await ask<Record<string, object>>(application, person, query, { ...variables })).data ?? {})[0];

interface SentMail {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

async function mailTo(recipient: string): Promise<SentMail[]> {
  await application.drain();
  const sql = `SELECT recipient, subject, body FROM demo_mailbox WHERE recipient = $1`;
  return inTransaction(application, (tx) => tx.query<SentMail>(sql, [recipient]));
}

const isVerified = async (person: TestPerson) =>
  (await inTransaction(application, (tx) => application.get(AccountReader).verifiedEmailRefs(tx, [person.accountId])))
    .size === 1;

describe('an e-mail address', () => {
  it('is optional, sealed, and used only after its code came back', async () => {
    const person = await aPerson(application);
    expect(await answerTo(person, SET, { address: 'jane@example.org' })).toMatchObject({ emailState: 'unconfirmed' });
    const [mail] = await mailTo('jane@example.org');
    expect(await isVerified(person)).toBe(false);
    expect(mail!.subject).toBe('Your code');
    expect(await answerTo(person, CONFIRM, { code: '00000000x' })).toEqual({ __typename: 'ProofRefused' });
    const code = mail!.body.split('\n')[0]!;
    expect(await answerTo(person, CONFIRM, { code })).toMatchObject({ emailState: 'confirmed' });
    expect(await isVerified(person)).toBe(true);
    expect(await answerTo(person, CONFIRM, { code })).toEqual({ __typename: 'ProofRefused' });
    await answerTo(person, `mutation { removeEmail { emailState } }`);
    expect(await isVerified(person)).toBe(false);
  });

  it('keeps nothing readable: neither account, event nor confirmation holds the address or the code', async () => {
    const person = await aPerson(application);
    await answerTo(person, SET, { address: 'hidden@example.org' });
    const [mail] = await mailTo('hidden@example.org');
    const rows = await inTransaction(application, (tx) =>
      tx.query<{ text: string }>(
        `SELECT row_to_json(a)::text AS text FROM accounts a UNION ALL SELECT row_to_json(o)::text FROM outbox_events o
         UNION ALL SELECT row_to_json(c)::text FROM email_confirmations c UNION ALL SELECT row_to_json(v)::text FROM vault_items v`,
      ),
    );
    const stored = rows.map((row) => row.text).join('\n');
    expect(stored).not.toContain('hidden@example.org');
    expect(stored).not.toContain(mail!.body.split('\n')[0]);
  });

  it('wants a fresh proof, an address that can be one, and a code that is not a day old', async () => {
    const [idle, person] = [await aPerson(application, { proved: false }), await aPerson(application)];
    expect(codeOf(await ask(application, idle, SET, { address: 'a@example.org' }))).toBe('STEP_UP_REQUIRED');
    expect(await answerTo(person, SET, { address: 'not an address' })).toEqual({ __typename: 'InvalidInput' });
    await answerTo(person, SET, { address: 'late@example.org' });
    const [mail] = await mailTo('late@example.org');
    application.clock.advance(DAY_MS + HOUR_MS);
    expect(await answerTo(person, CONFIRM, { code: mail!.body.split('\n')[0] })).toEqual({
      __typename: 'ProofRefused',
    });
  });
});
