import { bundleReaderOver, readArchive, verifyBundle } from '@baraza/blind-ballots';
import { countContest } from '@baraza/blind-ballots/count';
import { nativePrimitives } from '@baraza/blind-ballots/node';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { invariants } from '../src/invariants.ts';
import { BundleReader } from '../src/modules/elections/index.ts';
import { DATES, TestElection } from './support/election-acts.ts';
import { startElectionParties, type ElectionParties } from './support/election-parties.ts';
import { anElectionStage, anOfficer, type ElectionStage, type TestMember } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { TestModeration } from './support/moderation-acts.ts';
import { mutate, type Mutated } from './support/mutate.ts';
import { inTransaction, signedInAgain, type TestPerson } from './support/people.ts';
import { provesPlaceOnRoll, type RollProofAnswer } from './support/roll-proof.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';
import { vote } from './support/voter.ts';

let parties: ElectionParties;
let application: TestApplication;
let stage: ElectionStage;
let election: TestElection;
let moderator: TestPerson;
const now = new Date('2026-11-21T09:00:00Z');
const gate = { castMinimum: 5, uniquePercentMaximum: 100 };

beforeAll(async () => {
  parties = await startElectionParties(() => application?.clock.now() ?? now);
  application = await startTestApplication(parties.settings);
  stage = await anElectionStage(application, { slug: 'lake-riders', constituencies: { riders: 6, drivers: 5 }, gate });
  election = new TestElection(application, stage, 'lake-riders-2026');
});
afterAll(async () => {
  await application.close();
  await parties.stop();
});

const riders = (): readonly TestMember[] => stage.members.get('riders') ?? [];
const drivers = (): readonly TestMember[] => stage.members.get('drivers') ?? [];

const STATEMENT = 'Come to 12 Harbour Road and ask them why your account was closed.';
const ELSEWHERE = { slug: 'moderators-voice', constituencies: {} };

async function save(author: TestMember, text: string): Promise<Mutated> {
  const query = `{ myElection(slug: "${election.slug}") { candidacy { id } } }`;
  const { data } = await ask<{ myElection: { candidacy: { id: string } } }>(application, author, query);
  const statement = { candidateId: data!.myElection.candidacy.id, language: 'en', text };
  return mutate(application, author, 'saveStatement', { input: ['StatementInput!', statement] });
}

/** As a stranger reads them. */
async function statementsShown(): Promise<string> {
  return JSON.stringify(await election.read('styles { candidates { statement { text } } }'));
}

/** Everybody ranks the candidates of their contest, the first of them first for most. */
async function everybodyVotes(voters: readonly TestMember[], style: string): Promise<void> {
  const manifest = await election.manifest();
  for (const [index, { seed }] of voters.entries()) {
    const ranking = index % 3 === 2 ? [2, 1] : [1, 2];
    expect(await vote(parties, manifest, { membershipSeed: seed, style, content: { ranking } })).toBe(200);
  }
}

/** Every row of every table but those of sessions, which say who is signed in and nothing of what they do. */
async function snapshot(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  await inTransaction(application, async (tx) => {
    const sql = `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema') AND table_name <> 'sessions'`;
    for (const { name } of await tx.query<{ name: string }>(sql)) {
      const [row] = await tx.query<{ rows: string }>(
        `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS rows FROM ${name} t`,
      );
      found[name] = row!.rows;
    }
  });
  return found;
}

describe('an election', () => {
  it('is announced by its forum’s returning officer, with its draw committed to', async () => {
    expect(await election.announce()).toMatchObject({ __typename: 'Election' });
    expect(await election.announce()).toMatchObject({ __typename: 'SlugTaken' });
    await election.moveTo(DATES.nominationsOpenAt);
    expect(await election.read('state drawSeed')).toEqual({ state: 'NOMINATING', drawSeed: null });
  });

  it('takes nominations with consent and a second', async () => {
    for (const constituency of [riders(), drivers()]) {
      const [first, second, third, seconder] = constituency;
      for (const member of [first, second, third]) await election.stand(member!, seconder!);
    }
    const { id } = await election.nominate(riders()[0]!, { pseudonym: 'riders e' });
    const query = `{ myElection(slug: "${election.slug}") { candidacy { id state } secondable { pseudonym } isOnRoll } }`;
    const { data } = await ask(application, riders()[4]!, query);
    expect(data).toMatchObject({ myElection: { candidacy: { id, state: 'PROPOSED' }, isOnRoll: null } });
  });

  it('shows what its candidates say, unless a moderator hides it and no panel of another forum disagrees', async () => {
    const author = riders()[0]!;
    const moderation = new TestModeration(application, stage);
    moderator = await anOfficer(application, stage.forum.id, 'moderator');
    const elsewhere = await anElectionStage(application, { ...ELSEWHERE, gate });
    const panelists = [elsewhere.panelist];
    for (const _ of [1, 2]) panelists.push(await anOfficer(application, elsewhere.forum.id, 'appeal_panelist'));
    expect(await save(author, STATEMENT)).toMatchObject({ __typename: 'Candidate' });
    expect(await moderation.texts(stage.officer)).toEqual([]);
    const [listed] = await moderation.texts(moderator);
    expect(listed).toMatchObject({ kind: 'candidate-statement', text: STATEMENT, author: author.member.pseudonym });

    const act = await moderation.hide(moderator, listed!, 'It names where a manager lives.');
    expect(await statementsShown()).not.toContain(STATEMENT);
    expect(await moderation.texts(moderator)).toEqual([]);
    expect(await save(author, ` ${STATEMENT.toUpperCase()}`)).toMatchObject({ __typename: 'WrongState' });
    expect(await moderation.ownTexts(author)).toMatchObject([
      { text: STATEMENT, reason: 'It names where a manager lives.', state: 'hidden' },
    ]);

    await moderation.appeal(author, act['id'], 'Twelve Harbour Road is the office of the company.');
    await application.drain();
    const heard = await moderation.decide(panelists, 'restore', 'The address is on the company’s website.');
    expect(heard).toEqual([STATEMENT, STATEMENT]);
    expect(await statementsShown()).toContain(STATEMENT);
    expect(await moderation.hide(moderator, listed!, 'It names where a manager lives.')).toMatchObject({
      __typename: 'WrongState',
    });
  });

  it('lets a candidate write other words than those that were hidden, which can be hidden in their turn', async () => {
    const author = riders()[0]!;
    const moderation = new TestModeration(application, stage);
    application.clock.advance(1000);
    await save(author, 'They rate us by the minute. I know where each of them sleeps.');
    const [threat] = await moderation.texts(moderator);
    await moderation.hide(moderator, threat!, 'It threatens people.');
    application.clock.advance(1000);
    await save(author, 'They rate us by the minute. I want that to end.');
    expect(await statementsShown()).toContain('I want that to end.');
    expect(await moderation.hide(moderator, threat!, 'It still threatens people.')).toMatchObject({
      __typename: 'ModerationStep',
    });
    expect(await moderation.ownTexts(author)).toMatchObject([
      { state: 'hidden', text: 'They rate us by the minute. I want that to end.' },
      { state: 'hidden', text: null },
      { state: 'restored', text: null },
    ]);
  });

  it('freezes its roll, gathers everybody’s keys, and opens only when its manifest stands in the log', async () => {
    const manifest = await election.open();
    expect(manifest.styles.map(({ id, roll }) => [id, roll.size])).toEqual([
      ['riders', 6],
      ['drivers', 5],
    ]);
    const read = await election.read('state manifestLogIndex waitingFor { step } voteUrl drawSeed');
    expect(read).toMatchObject({ state: 'OPEN', manifestLogIndex: expect.any(Number) as number, waitingFor: [] });
  });

  it('takes votes that this database knows nothing of', async () => {
    const before = await snapshot();
    await everybodyVotes(riders(), 'riders');
    await everybodyVotes(drivers(), 'drivers');
    expect(await election.read('turnout { castKeys isFinal issuedCount }')).toMatchObject({
      turnout: { isFinal: false },
    });
    const voter = await signedInAgain(application, riders()[0]!);
    const plan = `{ votingPlan(slug: "${election.slug}") { style { slug } rollProof { index proof } } }`;
    const { data } = await ask<RollProofAnswer>(application, voter, plan);
    expect(data!.votingPlan.style).toEqual({ slug: 'riders' });
    const manifest = await election.manifest();
    expect(riders().filter((rider) => provesPlaceOnRoll(manifest, data!, rider))).toEqual([riders()[0]]);
    await application.drain();
    expect(await snapshot()).toEqual(before);
  });

  it('closes with every issuer’s statement and a board that verifies', async () => {
    await election.moveTo(DATES.closesAt);
    expect(await election.read('state turnout { issuedCount castKeys ballots isFinal }')).toEqual({
      state: 'CLOSED',
      turnout: { issuedCount: 11, castKeys: 11, ballots: 11, isFinal: true },
    });
    const files = [...(await election.closedBoard()).keys()];
    expect(files).toContain('rolls/riders.ndjson');
    expect(files).toContain('issued/observer.riders.ndjson');
  });

  it('is counted when two scrutineers sign the same result and the whole bundle verifies', async () => {
    const result = await election.count();
    await election.submit(0, result, { shares: true });
    await application.drain();
    expect(await election.read('state')).toEqual({ state: 'CLOSED' });
    await election.submit(1, result);
    await application.drain();
    const read = await election.read<{ result: { styles: { style: string; valid: number }[] } }>(
      'state challengeEndsAt bundleUrl result { published signedBy styles { style valid count } }',
    );
    expect(read).toMatchObject({
      state: 'COUNTED',
      challengeEndsAt: '2026-12-07T10:00:00.000Z',
      result: { published: true },
    });
    expect(read.result.styles.map(({ style, valid }) => [style, valid])).toEqual([
      ['riders', 6],
      ['drivers', 5],
    ]);
  });

  it('seats the elected with a certificate when the time to challenge is over', async () => {
    await election.moveTo(new Date('2026-12-07T10:00:00Z'));
    const read = await election.read<{ seats: object[]; certificateText: string }>(
      'state certificateText resultLogIndex seats { pseudonym startsOn endsOn constituency { slug } }',
    );
    expect(read).toMatchObject({ state: 'FINAL', resultLogIndex: expect.any(Number) as number });
    expect(read.seats).toHaveLength(4);
    expect(read.seats[0]).toMatchObject({ startsOn: '2026-12-07', endsOn: '2027-12-07' });
    expect(JSON.parse(read.certificateText)).toMatchObject({ kind: 'baraza/certificate/v1', boardSize: 13 });
  });

  it('leaves a bundle that a stranger verifies, and a database in which every rule holds', async () => {
    const archive = await inTransaction(application, (tx) => application.get(BundleReader).archive(tx, election.slug));
    const options = { count: countContest, primitives: nativePrimitives };
    const files = expectOk(readArchive(archive!));
    const verified = expectOk(await verifyBundle(bundleReaderOver(files), options));
    expect(verified.checks.filter(({ state }) => state === 'failed')).toEqual([]);
    for (const { name, sql } of invariants) {
      expect([name, await inTransaction(application, (tx) => tx.query(sql))]).toEqual([name, []]);
    }
  });
});
