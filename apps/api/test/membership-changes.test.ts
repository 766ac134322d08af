import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Rolls } from '../src/modules/forums/index.ts';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { act, anOfficer, membershipOf, say } from './support/forum-acts.ts';
import {
  aForumToJoin,
  aMember,
  issueCode,
  join,
  memberSession,
  type TestForum,
  TestJoiner,
} from './support/joining.ts';
import { aPerson, inTransaction } from './support/people.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let forum: TestForum;
beforeAll(async () => {
  application = await startTestApplication();
  forum = await aForumToJoin(application, 'lake-riders', { panel: 3, required: 2 });
});
afterAll(() => application.close());

describe('an organisation that is taken off the panel', () => {
  it('makes members lapse whose attestations no longer suffice, until another one is added', async () => {
    const own = await aForumToJoin(application, 'revoked', { panel: 3, required: 2 });
    const [first, second, third] = own.attesters as [never, never, never];
    const hit = await aMember(application, own, { attesters: [first, second], person: 1, pseudonym: 'Hit' });
    const spared = await aMember(application, own, { attesters: [second, third], person: 2, pseudonym: 'Spared' });
    const gone = await aMember(application, own, { attesters: [first, third], person: 3, pseudonym: 'Gone' });
    const safety = await anOfficer(application, 'safety_officer', own);
    const revocation = {
      ...{ constituencyId: own.constituencyId, organisationId: own.attesters[0]!.organisationId },
      reasons: 'It attested for people whom nobody has met.',
    };
    const name = 'revokeAttestingOrganisation(input: RevokeAttestingOrganisationInput!)';
    expect(await act(application, await aPerson(application), name, revocation)).toBe('NotFound');
    expect(await act(application, safety, name, revocation)).toBe('PanelRevocation');
    const [hitSession, sparedSession] = [
      await memberSession(application, hit.joiner),
      await memberSession(application, spared.joiner),
    ];
    expect((await membershipOf(application, hitSession)).membership).toMatchObject({
      state: 'lapsed',
      lapseUntil: '2027-01-20',
    });
    expect((await membershipOf(application, sparedSession)).membership.state).toBe('active');
    const rollOf = () =>
      inTransaction(application, (tx) => application.get(Rolls).freeze(tx, { constituencyIds: [own.constituencyId] }));
    expect((await rollOf())[0]!.members.map(({ memberId }) => memberId)).toEqual([spared.memberId]);
    const late = await new TestJoiner(application, own);
    expect((await issueCode(application, own, first, 9)).__typename).toBe('NotFound');
    expect(await join(application, late.joinInput('Late', []))).toMatchObject({ code: 'AttestationsMissing' });
    const { code } = await issueCode(application, own, third, 1);
    const token = await hit.joiner.tokenOf(code, third);
    const { randomizer } = hit.joiner.joinInput('Hit', []);
    const add = { randomizer, tokens: [token] };
    expect(await act(application, hitSession, 'addAttestations(input: AddAttestationsInput!)', add)).toBe('Membership');
    expect((await membershipOf(application, hitSession)).membership.state).toBe('active');
    const goneSession = await memberSession(application, gone.joiner);
    const now = application.clock.now();
    application.clock.moveTo(new Date(now.getTime() + 62 * DAY_MS));
    await application.drain();
    application.clock.moveTo(now);
    expect((await membershipOf(application, goneSession)).membership.state).toBe('ended');
  });
});

describe('another key in the place of a lost one', () => {
  const PHRASE = 'the heron stood in the rain';
  let lost: { joiner: TestJoiner; memberId: string };
  const freshTokens = async (person: number) => {
    const fresh = new TestJoiner(application, forum, 'rekey');
    const tokens: object[] = [];
    for (const attester of forum.attesters.slice(0, 2)) {
      const { code } = await issueCode(application, forum, attester, person, 'rekey');
      tokens.push(await fresh.tokenOf(code, attester));
    }
    return { fresh, tokens };
  };
  // Sessions of officers do not outlast the days that pass here.
  afterAll(() => application.clock.moveTo(TEST_NOW));
  const request = (input: object) => act(application, null, 'requestRekey(input: RequestRekeyInput!)', input);
  const passDays = async (days: number) => {
    application.clock.moveTo(new Date(application.clock.now().getTime() + days * DAY_MS));
    await application.drain();
  };

  beforeAll(async () => {
    const attesters = forum.attesters.slice(0, 2);
    lost = await aMember(application, forum, { attesters, person: 1, pseudonym: 'Forgetful', phrase: PHRASE });
  });

  it('needs the phrase, fresh attestations, and a roll that is not frozen', async () => {
    const { fresh, tokens } = await freshTokens(1);
    expect(await request(fresh.rekeyInput('Forgetful', 'another phrase', tokens))).toBe('RekeyRefused');
    expect(await request(fresh.rekeyInput('Nobody', PHRASE, tokens))).toBe('RekeyRefused');
    expect(await request(fresh.rekeyInput('Forgetful', PHRASE, tokens.slice(1)))).toBe('AttestationsMissing');
    const electionId = crypto.randomUUID();
    const places = { constituencyIds: [forum.constituencyId], electionId };
    await inTransaction(application, (tx) => application.get(Rolls).freeze(tx, places));
    expect(await request(fresh.rekeyInput('Forgetful', PHRASE, tokens))).toBe('OnFrozenRoll');
    await inTransaction(application, (tx) => application.get(Rolls).release(tx, electionId));
  });

  it('is stopped by whoever still holds the old key, and comes into force after seven days otherwise', async () => {
    await passDays(1);
    const { fresh, tokens } = await freshTokens(2);
    const [again, once] = [await freshTokens(3), await freshTokens(4)];
    const session = await memberSession(application, lost.joiner);
    expect(await request(fresh.rekeyInput('Forgetful', PHRASE, tokens))).toBe('RekeyRequest');
    expect(await request(fresh.rekeyInput('Forgetful', PHRASE, tokens))).toBe('WrongState');
    expect((await membershipOf(application, session)) as object).toMatchObject({
      rekey: { id: expect.any(String) as string },
    });
    expect(await say(application, session, 'objectToRekey')).toBe('Recorded');
    await passDays(8);
    expect(await memberSession(application, lost.joiner)).toMatchObject({ cookie: expect.any(String) as string });
    expect(await request(again.fresh.rekeyInput('Forgetful', PHRASE, again.tokens))).toBe('RekeyRequest');
    await passDays(8);
    await expect(memberSession(application, lost.joiner)).rejects.toThrow('SignInRefused');
    const renewed = await memberSession(application, again.fresh);
    expect((await membershipOf(application, renewed)) as object).toMatchObject({
      membership: { state: 'active' },
      rekey: null,
    });
    expect(await request(once.fresh.rekeyInput('Forgetful', PHRASE, once.tokens))).toBe('WrongState');
  });
});
