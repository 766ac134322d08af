import { signInStatement } from '@baraza/membership';
import { signEd25519, toBase64Url } from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Rolls } from '../src/modules/forums/index.ts';
import { ask } from './support/graphql.ts';
import {
  aChallenge,
  aForumToJoin,
  aMember,
  issueCode,
  join,
  signWaiting,
  type TestForum,
  TestJoiner,
  waitingAt,
} from './support/joining.ts';
import { inTransaction } from './support/people.ts';
import { post } from './support/sign-in.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let forum: TestForum;
beforeAll(async () => {
  application = await startTestApplication();
  forum = await aForumToJoin(application, 'lake-riders', { panel: 3, required: 2 });
});
afterAll(() => application.close());

const tokensFor = async (joiner: TestJoiner, person: number, places: readonly number[], at = forum) => {
  const tokens: { keyId: string; signature: string }[] = [];
  for (const place of places) {
    const attester = at.attesters[place]!;
    const { code } = await issueCode(application, at, attester, person);
    tokens.push(await joiner.tokenOf(code, attester));
  }
  return tokens;
};

const SIGN_IN = `mutation ($input: SignInWithMembershipKeyInput!) { signInWithMembershipKey(input: $input) {
  __typename ... on Problem { code } } }`;

async function answerChallenge(joiner: TestJoiner, change: { host?: string; challengeId?: string } = {}) {
  const { challengeId, challenge, host } = await aChallenge(application);
  const statement = signInStatement(change.host ?? host, challenge);
  return {
    challengeId: change.challengeId ?? challengeId,
    publicKey: toBase64Url(joiner.membershipKey),
    signature: toBase64Url(signEd25519(joiner.seed, statement)),
    remember: false,
  };
}

describe('joining by k attestations', () => {
  it('takes two organisations of three, and the key signs in', async () => {
    const { joiner } = await aMember(application, forum, {
      attesters: forum.attesters.slice(0, 2),
      person: 1,
      pseudonym: 'Kingfisher',
    });
    const signedIn = await post(application, SIGN_IN, { input: await answerChallenge(joiner) });
    expect(signedIn.data['signInWithMembershipKey']).toEqual({ __typename: 'SignedIn' });
    const me = await ask<object>(application, { cookie: signedIn.cookie! }, `{ me { grants { role } secondFactor } }`);
    expect(me.data).toEqual({ me: { grants: [], secondFactor: false } });
  });

  it('refuses one attestation, the same one twice, and one for another forum', async () => {
    const joiner = new TestJoiner(application, forum);
    const [token] = await tokensFor(joiner, 2, [0]);
    const elsewhere = await aForumToJoin(application, 'moderators', { panel: 1, required: 1 });
    const wrong = new TestJoiner(application, elsewhere);
    const [foreign] = await tokensFor(wrong, 2, [0], elsewhere);
    const missing = { __typename: 'AttestationsMissing', code: 'AttestationsMissing', required: 2, valid: 1 };
    expect(await join(application, joiner.joinInput('Heron', [token!]))).toEqual(missing);
    expect(await join(application, joiner.joinInput('Heron', [token!, token!]))).toEqual(missing);
    expect(await join(application, joiner.joinInput('Heron', [token!, foreign!]))).toEqual(missing);
    const unsigned = { ...joiner.joinInput('Heron', [token!]), pseudonym: 'Somebody else' };
    expect(await join(application, unsigned)).toMatchObject({ code: 'SignatureInvalid' });
  });

  it('lets nobody join twice through disjoint halves of the panel', async () => {
    const { attesters } = forum;
    await aMember(application, forum, { attesters: attesters.slice(0, 2), person: 3, pseudonym: 'Egret' });
    const again = [];
    for (const attester of attesters) again.push((await issueCode(application, forum, attester, 3)).__typename);
    expect(again).toEqual(['AlreadyAttested', 'AlreadyAttested', 'IssuedAttestationCode']);
  });

  it('keeps a pseudonym to one member, whatever its capitals, and a key to one membership', async () => {
    const joiner = new TestJoiner(application, forum);
    const tokens = await tokensFor(joiner, 4, [0, 2]);
    expect(await join(application, joiner.joinInput('KINGFISHER', tokens))).toMatchObject({ code: 'PseudonymTaken' });
    expect(await join(application, joiner.joinInput('Cormorant', tokens))).toMatchObject({ pseudonym: 'Cormorant' });
    expect(await join(application, joiner.joinInput('Pelican', tokens))).toMatchObject({ code: 'KeyInUse' });
  });
});

describe('a code', () => {
  it('serves one key, answers the same request again, and is replaced by a newer one', async () => {
    const attester = forum.attesters[1]!;
    const [mine, theirs] = [new TestJoiner(application, forum), new TestJoiner(application, forum)];
    const { code, label } = await issueCode(application, forum, attester, 5);
    const blinding = await mine.blindFor(attester);
    expect(await mine.request(code, attester, blinding)).toMatchObject({ state: 'requested', label });
    expect(await mine.request(code, attester, blinding)).toMatchObject({ state: 'requested' });
    expect(await theirs.request(code, attester, await theirs.blindFor(attester))).toMatchObject({ code: 'CodeUsed' });
    const newer = await issueCode(application, forum, attester, 5);
    expect(newer.replacedEarlier).toBe(true);
    expect(await mine.request(code, attester, blinding)).toMatchObject({ code: 'NotFound' });
    await mine.request(newer.code, attester, blinding);
    expect((await waitingAt(application, forum, attester)).map((waiting) => waiting.label)).toEqual([newer.label]);
    const start = await ask<{ waiting: { kind: string }[] }>(application, attester.officer, `{ waiting { kind } }`);
    expect(start.data!.waiting.map(({ kind }) => kind)).toContain('attestations-waiting');
    await signWaiting(application, forum, attester);
    expect(await mine.request(newer.code, attester, blinding)).toMatchObject({ state: 'signed' });
  });

  it('is made up to the quota, which the database keeps', async () => {
    const small = await aForumToJoin(application, 'small', { panel: 1, required: 1, quota: 2 });
    const made = [];
    for (const person of [1, 2, 3])
      made.push((await issueCode(application, small, small.attesters[0]!, person)).__typename);
    expect(made).toEqual(['IssuedAttestationCode', 'IssuedAttestationCode', 'QuotaUsedUp']);
  });
});

describe('signing in with a membership key', () => {
  it('takes a challenge once, for this host, and tells nobody which keys it knows', async () => {
    const { joiner } = await aMember(application, forum, {
      attesters: forum.attesters.slice(1),
      person: 6,
      pseudonym: 'Ibis',
    });
    const answer = await answerChallenge(joiner);
    const outcomes = [];
    for (const input of [
      answer,
      answer,
      await answerChallenge(joiner, { host: 'elsewhere.example' }),
      await answerChallenge(joiner, { challengeId: crypto.randomUUID() }),
      await answerChallenge(new TestJoiner(application, forum)),
    ]) {
      outcomes.push((await post(application, SIGN_IN, { input })).data['signInWithMembershipKey']);
    }
    expect(outcomes.map((outcome) => (outcome as { code?: string }).code ?? 'SignedIn')).toEqual([
      ...['SignedIn', 'CeremonyExpired', 'SignInRefused', 'CeremonyExpired', 'SignInRefused'],
    ]);
  });
});

describe('what the database keeps', () => {
  it('tells no moment of a member, and shares nothing between codes and members', async () => {
    const dump = await inTransaction(application, (tx) =>
      tx.query<{ kept: Record<string, unknown> }>(
        `SELECT to_jsonb(m) || jsonb_build_object('account', to_jsonb(a)) AS kept FROM members m JOIN accounts a ON a.id = m.account_id`,
      ),
    );
    const members = dump.map(({ kept }) => JSON.stringify(kept));
    const attestations = await inTransaction(application, (tx) =>
      tx.query<Record<string, unknown>>(`SELECT * FROM attestations WHERE state = 'signed'`),
    );
    expect(members.length).toBeGreaterThan(2);
    for (const text of members) {
      expect(text.replaceAll('T00:00:00', '')).not.toMatch(/\d\d:\d\d:\d\d/);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
    }
    const shared = ['constituency_id', 'organisation_id', 'key_id', 'purpose'];
    for (const row of attestations) {
      expect(row['expires_on']).toBeNull();
      expect(Object.values(row).some((value) => value instanceof Date)).toBe(false);
      const own = Object.entries(row).filter(([column, value]) => !shared.includes(column) && value instanceof Buffer);
      for (const [, value] of own) expect(members.join()).not.toContain((value as Buffer).toString('hex'));
    }
  });

  it('does not write joining into the outbox, the audit trail or the repeated commands', async () => {
    const [row] = await inTransaction(application, (tx) =>
      tx.query<{ places: number }>(
        `SELECT (SELECT count(*) FROM outbox_events e WHERE EXISTS (SELECT 1 FROM members m WHERE e.payload::text LIKE '%' || m.id || '%' OR e.payload::text LIKE '%' || m.account_id || '%'))::int
              + (SELECT count(*) FROM audit_trail t JOIN attestations a ON t.subject_id = a.id::text)::int
              + (SELECT count(*) FROM idempotency_keys k JOIN members m ON m.account_id = k.account_id)::int AS places`,
      ),
    );
    expect(row!.places).toBe(0);
  });
});

it('a roll is everybody affected, in the order of keys', async () => {
  const rolls = await inTransaction(application, (tx) =>
    application.get(Rolls).freeze(tx, { constituencyIds: [forum.constituencyId] }),
  );
  const keys = rolls[0]!.members.map(({ membershipKey }) => membershipKey.toString('hex'));
  expect(keys).toEqual([...keys].sort());
  expect(keys.length).toBeGreaterThan(3);
});
