import { canonicalJson, type JsonValue } from '@baraza/blind-ballots';
import { utf8 } from '@baraza/transparency-log';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OpenElection } from '../src/modules/elections/application/open-election.ts';
import { PerformStep } from '../src/modules/elections/application/perform-step.ts';
import { constraintOf } from '../src/platform/database/transaction.ts';
import { DATES, scrutineerSeed, TestElection } from './support/election-acts.ts';
import { startElectionParties, type ElectionParties } from './support/election-parties.ts';
import { anElectionStage, anOfficer, type ElectionStage, type TestMember } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { aPerson, inTransaction, signedInAgain, type TestPerson } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';
import { vote } from './support/voter.ts';

let parties: ElectionParties;
let application: TestApplication;
let stage: ElectionStage;
let election: TestElection;

beforeAll(async () => {
  parties = await startElectionParties(() => application.clock.now());
  application = await startTestApplication(parties.settings);
  const gate = { castMinimum: 100, uniquePercentMaximum: 5 };
  stage = await anElectionStage(application, { slug: 'moderators', constituencies: { text: 4, video: 3 }, gate });
  election = new TestElection(application, stage, 'moderators-2026');
});
afterAll(async () => {
  await application.close();
  await parties.stop();
});

const member = (constituency: string, index: number): TestMember => stage.members.get(constituency)![index]!;
const rows = <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
  inTransaction(application, (tx) => tx.query<Row>(sql, parameters));
const refusal = (sql: string, ...parameters: unknown[]): Promise<string> =>
  rows(sql, ...parameters).then(
    () => 'accepted',
    (error: unknown) => constraintOf(error) ?? String(error),
  );
const kindsFor = async (person: TestPerson): Promise<string[]> => {
  const { data } = await ask<{ waiting: { kind: string }[] }>(application, person, '{ waiting { kind } }');
  return (data?.waiting ?? []).map(({ kind }) => kind);
};
const idOf = async ({ slug }: TestElection): Promise<string> =>
  (await rows<{ id: string }>('SELECT id FROM elections WHERE slug = $1', slug))[0]!.id;

describe('nominations', () => {
  it('are opened by nobody but the forum’s returning officer', async () => {
    const stranger = await aPerson(application);
    const impostor = new TestElection(application, { ...stage, officer: stranger }, 'not-by-staff');
    expect(await impostor.announce()).toMatchObject({ __typename: 'NotFound' });
    const backwards = await election.announce({ closesAt: DATES.nominationsOpenAt });
    expect(backwards).toMatchObject({ __typename: 'InvalidInput' });
    const nulls = { fund: null, question: null, choices: null, about: null, styles: null };
    expect(await election.announce(nulls)).toMatchObject({ __typename: 'Election' });
  });

  it('come in time, from members, for members of their own constituency', async () => {
    expect(await election.nominate(member('text', 0))).toMatchObject({ __typename: 'NominationsClosed' });
    await election.moveTo(DATES.nominationsOpenAt);
    expect(await election.nominate(await aPerson(application))).toMatchObject({ __typename: 'NotFound' });
    const { id } = await election.nominate(member('text', 0));
    expect(await election.nominate(member('text', 0))).toMatchObject({ __typename: 'AlreadyNominated' });
    expect(await election.second(member('text', 0), id)).toMatchObject({ __typename: 'NotEligible' });
    expect(await election.second(member('video', 0), id)).toMatchObject({ __typename: 'NotEligible' });
    expect(await election.second(member('text', 1), id)).toMatchObject({ state: 'STANDING' });
    await election.stand(member('text', 2), member('text', 1));
    await election.stand(member('video', 0), member('video', 1));
  });

  it('stay open until their moment, and close for good', async () => {
    expect(await election.say(stage.officer, 'closeNominations')).toMatchObject({ __typename: 'WrongState' });
    await election.moveTo(DATES.nominationsCloseAt);
    const late = await signedInAgain(application, member('text', 3));
    expect(await election.nominate(late)).toMatchObject({ __typename: 'NominationsClosed' });
    expect(await election.say(stage.officer, 'closeNominations')).toMatchObject({ state: 'NOMINATED' });
    const scores = await election.read<{ styles: { candidates: { number: number }[] }[] }>(
      'styles { candidates { number } }',
    );
    expect(scores.styles[0]!.candidates.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('preparation', () => {
  it('needs the ceremony, every holder’s word and the scrutineers', async () => {
    const publish = () => election.say(stage.officer, 'publishManifest');
    expect(await publish()).toMatchObject({ missing: ['no-ceremony', 'scrutineers-missing'] });
    await election.holdCeremony();
    for (const index of [0, 1]) await election.confirm(index);
    await election.register(0);
    expect(await kindsFor(stage.holders[2]!)).toEqual(['share-to-confirm']);
    expect(await kindsFor(stage.scrutineers[1]!)).toEqual(['scrutineer-key-to-register']);
    expect(await kindsFor(stage.officer)).toEqual(['manifest-to-publish']);
    expect(await publish()).toMatchObject({ missing: ['shares-unconfirmed', 'scrutineers-missing'] });
    const wrong = { election: ['String!', election.slug], shareHash: ['String!', 'A'.repeat(43)] } as const;
    expect(await mutate(application, stage.holders[2]!, 'confirmShare', wrong)).toMatchObject({
      __typename: 'ShareMismatch',
    });
    await election.confirm(2);
    expect(await election.register(1, scrutineerSeed(0))).toMatchObject({ __typename: 'InvalidInput' });
    await election.register(1);
    expect(await publish()).toMatchObject({ __typename: 'Election', state: 'NOMINATED' });
    expect(await election.holdCeremony()).toMatchObject({ __typename: 'WrongState' });
  });

  it('does not open before the manifest is in the log, whatever the clock says', async () => {
    const id = await idOf(election);
    await inTransaction(application, async (tx) => {
      for (const party of ['platform', 'observer', 'ballot-box']) {
        await application.get(PerformStep).execute(tx, id, 'keys', party);
      }
    });
    expect(await election.read('state manifestLogIndex')).toEqual({ state: 'PREPARED', manifestLogIndex: null });
    application.clock.moveTo(DATES.opensAt);
    await inTransaction(application, (tx) => application.get(OpenElection).atItsMoment(tx, id));
    expect(await election.read('state')).toEqual({ state: 'PREPARED' });
    expect(await refusal(`UPDATE elections SET state = 'open' WHERE id = $1`, id)).toBe('elections_open_after_log');
    await application.drain();
    expect(await election.read('state')).toEqual({ state: 'OPEN' });
    expect(await kindsFor(await signedInAgain(application, member('video', 2)))).toEqual(['vote-open']);
  });

  it('leaves nothing of roll, ballot or manifest to be changed, by SQL either', async () => {
    const id = await idOf(election);
    const [style] = await rows<{ id: string }>('SELECT id FROM election_styles WHERE election_id = $1', id);
    const add = `INSERT INTO election_roll_entries VALUES ($1, decode(repeat('ab', 32), 'hex'))`;
    expect(await refusal(add, style!.id)).toMatch('this roll is frozen');
    expect(await refusal('DELETE FROM election_roll_entries')).toMatch('append-only');
    expect(await refusal(`UPDATE election_candidates SET title = 'Somebody else'`)).toMatch(
      'ballot of this election is fixed',
    );
    expect(await refusal(`UPDATE elections SET manifest_text = manifest_text || ' '`)).toMatch(
      /published stays|hashed/,
    );
    expect(await refusal(`UPDATE elections SET closes_at = closes_at + interval '1 day'`)).toMatch('announced stays');
  });
});

describe('the count', () => {
  it('waits, visibly, for an issuer that is away, and goes on when it is back', async () => {
    const manifest = await election.manifest();
    for (const { seed } of stage.members.get('text')!) {
      await vote(parties, manifest, { membershipSeed: seed, style: 'text', content: { ranking: [1, 2] } });
    }
    const restart = await parties.stopIssuer(1);
    await election.moveTo(DATES.closesAt);
    const waiting = await election.read('state waitingFor { step party lastProblem }');
    expect(waiting).toEqual({
      state: 'OPEN',
      waitingFor: [{ step: 'STATEMENT', party: 'observer', lastProblem: 'cannot be reached' }],
    });
    await restart();
    await election.moveTo(new Date(DATES.closesAt.getTime() + 600_000));
    expect(await election.read('state waitingFor { step }')).toEqual({ state: 'CLOSED', waitingFor: [] });
  });

  it('keeps shares out where the gate did not pass, and takes no forged signature', async () => {
    const result = await election.count();
    expect(await election.submit(0, result, { seed: scrutineerSeed(7) })).toMatchObject({
      __typename: 'SignatureRefused',
    });
    expect(await election.submit(0, result, { shares: true })).toMatchObject({ __typename: 'SharesNotKept' });
    expect(await election.submit(0, result)).toMatchObject({ __typename: 'Election' });
    const insert = `INSERT INTO election_shares SELECT election_id, result_hash, true, 'holder-1', decode(repeat('01', 33), 'hex')
      FROM election_results`;
    expect(await refusal(insert)).toBe('election_shares_election_id_result_hash_published_fkey');
  });

  it('refuses a result that does not verify, however many sign it, and forgets its shares', async () => {
    const honest = JSON.parse(new TextDecoder().decode(await election.count())) as {
      styles: { gatePassed: boolean }[];
    };
    const styles = honest.styles.map((style) => ({ ...style, gatePassed: true }));
    const lie = utf8(canonicalJson({ ...honest, styles, published: true } as unknown as JsonValue));
    for (const index of [0, 1]) await election.submit(index, lie, { shares: true });
    await application.drain();
    expect(await election.read('state result { published }')).toEqual({ state: 'CLOSED', result: null });
    expect(await rows('SELECT 1 FROM election_shares')).toEqual([]);
    const query = `{ electionOffice(slug: "${election.slug}") { submittedResults { verification findings } } }`;
    const { data } = await ask(application, stage.officer, query);
    expect(JSON.stringify(data)).toContain('gate: failed');
  });
});

describe('a challenge', () => {
  it('is answered by a panel without a part in the election before anybody is seated', async () => {
    const result = await election.count();
    await election.submit(1, result);
    await application.drain();
    expect(await election.read('state result { published }')).toEqual({
      state: 'COUNTED',
      result: { published: false },
    });
    const voter = await signedInAgain(application, member('text', 3));
    const reasons = ['String!', 'The roll left out two people who were attested in time.'] as const;
    const given = { election: ['String!', election.slug] as const, reasons };
    const filed = await mutate(application, voter, 'challengeResult', given);
    expect(filed).toMatchObject({ __typename: 'ElectionChallenge' });
    await election.moveTo(new Date('2026-12-08T10:00:00Z'));
    expect(await election.read('state')).toEqual({ state: 'COUNTED' });
    const [challenge] = await rows<{ id: string }>('SELECT id FROM election_challenges');
    const input = { challengeId: challenge!.id, upheld: false, reasons: 'Both joined after the roll was frozen.' };
    const decide = async (person: TestPerson) =>
      mutate(application, await signedInAgain(application, person), 'decideChallenge', {
        input: ['DecideChallengeInput!', input],
      });
    expect(await decide(stage.officer)).toMatchObject({ __typename: 'NotFound' });
    const partial = await anOfficer(application, stage.forum.id, 'appeal_panelist', stage.scrutineers[0]!);
    expect(await decide(partial)).toMatchObject({ __typename: 'NotEligible' });
    expect(await decide(stage.panelist)).toMatchObject({
      __typename: 'ElectionChallenge',
    });
    await application.drain();
    expect(await election.read('state seats { pseudonym }')).toMatchObject({ state: 'FINAL' });
  });
});
