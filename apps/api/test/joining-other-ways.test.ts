import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, anOfficer, membershipOf, say } from './support/forum-acts.ts';
import { ask } from './support/graphql.ts';
import {
  aForumToJoin,
  aMember,
  issueCode,
  memberSession,
  type TestForum,
  TestJoiner,
  waitingAt,
} from './support/joining.ts';
import { anOrganisation, aPerson, inTransaction, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let forum: TestForum;
let elsewhere: TestForum;
beforeAll(async () => {
  application = await startTestApplication();
  forum = await aForumToJoin(application, 'lake-riders', { panel: 3, required: 2 });
  elsewhere = await aForumToJoin(application, 'moderators', { panel: 1, required: 1 });
});
afterAll(() => application.close());

describe('joining without an organisation', () => {
  it('takes two voices and a talk, and forgets who vouched', async () => {
    const vouchers = [];
    for (const person of [11, 12]) {
      const attesters = forum.attesters.slice(1);
      const { joiner } = await aMember(application, forum, { attesters, person, pseudonym: `Voice ${person}` });
      vouchers.push(await memberSession(application, joiner));
    }
    const joiner = new TestJoiner(application, forum);
    const { randomizer: _r, tokens: _t, ...applicant } = joiner.joinInput('Newcomer', []);
    const applied = await ask<{ applyByVouching: { code: string } }>(
      ...([
        application,
        null,
        `mutation ($input: ApplicantInput!) { applyByVouching(input: $input) {
        ... on JoinApplicationCode { code } ... on Problem { code } } }`,
        { input: applicant },
      ] as const),
    );
    const { code } = applied.data!.applyByVouching;
    const interviewer = await anOfficer(application, 'interviewer', forum);
    const talk = { code, accepted: true, reasons: 'Knows the work and the app by heart.' };
    expect(await say(application, vouchers[0]!, `vouch(code: "${code}")`)).toBe('JoinApplication');
    expect(await say(application, vouchers[0]!, `vouch(code: "${code}")`)).toBe('JoinApplication');
    expect(
      await act(application, await aPerson(application), 'recordInterview(input: RecordInterviewInput!)', talk),
    ).toBe('NotFound');
    expect(await act(application, interviewer, 'recordInterview(input: RecordInterviewInput!)', talk)).toBe(
      'JoinApplication',
    );
    await expect(memberSession(application, joiner)).rejects.toThrow('SignInRefused');
    expect(await say(application, vouchers[1]!, `vouch(code: "${code}")`)).toBe('JoinApplication');
    expect((await membershipOf(application, await memberSession(application, joiner))).membership.state).toBe('active');
    const left = await inTransaction(application, (tx) => tx.query(`SELECT 1 FROM vouchings`));
    expect(left).toEqual([]);
    expect((await membershipOf(application, vouchers[0]!)) as object).toMatchObject({ voicesLeft: 2 });
  });
});

describe('a refusal', () => {
  it('is told with its reasons, and an appeal is heard by another forum’s panelist', async () => {
    const attester = forum.attesters[2]!;
    const joiner = new TestJoiner(application, forum);
    const { code } = await issueCode(application, forum, attester, 21);
    const blinding = await joiner.blindFor(attester);
    await joiner.request(code, attester, blinding);
    const [waiting] = await waitingAt(application, forum, attester);
    const reasons = 'We cannot remember having met.';
    expect(
      await say(application, attester.officer, `refuseAttestation(id: "${waiting!.id}", reasons: "${reasons}")`),
    ).toBe('Attestation');
    expect(await joiner.request(code, attester, blinding)).toMatchObject({ state: 'refused', refusal: reasons });
    expect((await issueCode(application, forum, attester, 21)).__typename).toBe('AlreadyAttested');
    const appeal = `appealJoiningRefusal(code: "${code}", grounds: "We met at the harbour in June.")`;
    expect(await say(application, null, appeal)).toBe('Recorded');
    expect(await say(application, null, appeal)).toBe('WrongState');
    const [own, other] = [
      await anOfficer(application, 'appeal_panelist', forum),
      await anOfficer(application, 'appeal_panelist', elsewhere),
    ];
    const open = async (person: TestPerson) =>
      (
        await ask<{ joiningAppeals: { id: string; refusal: string }[] }>(
          application,
          person,
          `{ joiningAppeals { id refusal } }`,
        )
      ).data!.joiningAppeals;
    expect(await open(own)).toEqual([]);
    const [heard] = await open(other);
    expect(heard!.refusal).toBe(reasons);
    const decision = { appealId: heard!.id, upheld: true, reasons: 'The photograph shows the meeting.' };
    expect(await act(application, own, 'decideJoiningAppeal(input: DecideJoiningAppealInput!)', decision)).toBe(
      'NotFound',
    );
    expect(await act(application, other, 'decideJoiningAppeal(input: DecideJoiningAppealInput!)', decision)).toBe(
      'JoiningAppeal',
    );
    expect(await joiner.request(code, attester, blinding)).toMatchObject({ state: 'requested' });
  });
});

describe('audits, proxies and mandates', () => {
  it('an audit draws a sample at random, and its outcome is public without the codes', async () => {
    const safety = await anOfficer(application, 'safety_officer', forum);
    const { constituencyId } = forum;
    const { organisationId, officer } = forum.attesters[1]!;
    const name = 'openAttestationAudit(input: OpenAttestationAuditInput!)';
    expect(await act(application, officer, name, { constituencyId, organisationId, sampleSize: 2 })).toBe('NotFound');
    expect(await act(application, safety, name, { constituencyId, organisationId, sampleSize: 2 })).toBe('Recorded');
    const audits = `{ joining(forum: "lake-riders") { constituencies { audits { id population sampled confirmed summary } } } }`;
    type Public = { joining: { constituencies: { audits: { id: string; sampled: number }[] }[] } };
    const audit = (await ask<Public>(application, null, audits)).data!.joining.constituencies[0]!.audits[0]!;
    expect(audit).toMatchObject({ sampled: 2, confirmed: 0, summary: null });
    const close = `closeAttestationAudit(auditId: "${audit.id}", summary: "Both people were found and confirmed.")`;
    expect(await say(application, safety, close)).toBe('WrongState');
    for (const place of [1, 2]) {
      const finding = `recordAuditFinding(input: { auditId: "${audit.id}", place: ${place}, finding: confirmed })`;
      expect(await say(application, safety, finding)).toBe('Recorded');
    }
    expect(await say(application, safety, close)).toBe('Recorded');
    const samples = `{ auditSamples(auditId: "${audit.id}") { place label outcome } }`;
    const seen = async (person: TestPerson) =>
      (await ask<{ auditSamples: object[] }>(application, person, samples)).data!.auditSamples.length;
    expect([await seen(safety), await seen(officer), await seen(await aPerson(application))]).toEqual([2, 2, 0]);
  });

  it('a proxy takes part for a named organisation and stands on no roll', async () => {
    const returning = await anOfficer(application, 'returning_officer', forum);
    const joiner = new TestJoiner(application, forum);
    const { randomizer: _r, tokens: _t, ...request } = joiner.joinInput('For the Union', []);
    const organisationId = await anOrganisation(application, 'ngo', 'Transport Workers Union');
    const text = `BJR1.${Buffer.from(JSON.stringify(request)).toString('base64url')}`;
    const name = 'admitByOfficer(input: AdmitByOfficerInput!)';
    expect(
      await act(application, await aPerson(application), name, { kind: 'proxy', organisationId, request: text }),
    ).toBe('NotFound');
    expect(await act(application, returning, name, { kind: 'proxy', organisationId, request: text })).toBe(
      'MemberAdmitted',
    );
    const session = await memberSession(application, joiner);
    const me = `{ me { membership { id kind organisation { name } forum { slug } } } }`;
    const { data } = await ask<{ me: { membership: { id: string } } }>(application, session, me);
    expect(data!.me.membership).toMatchObject({ kind: 'proxy', organisation: { name: 'Transport Workers Union' } });
    await expect(
      inTransaction(application, (tx) =>
        tx.query(`INSERT INTO roll_holds VALUES ($1, $2)`, [crypto.randomUUID(), data!.me.membership.id]),
      ),
    ).rejects.toThrow('only affected people are on a roll');
    const mandate = {
      ...{ constituencyId: forum.constituencyId, organisationId, kind: 'union', startsOn: '2026-12-01' },
      ...{ endsOn: '2027-12-01', represents: 'Drivers below eighteen', decidedHow: 'Show of hands on 20 November.' },
    };
    expect(await act(application, returning, 'recordMandate(input: RecordMandateInput!)', mandate)).toBe('Mandate');
    const backwards = { ...mandate, endsOn: '2026-11-01' };
    expect(await act(application, returning, 'recordMandate(input: RecordMandateInput!)', backwards)).toBe(
      'InvalidInput',
    );
  });
});
