import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VacancyRepository } from '../src/modules/elections/persistence/vacancy.repository.ts';
import {
  announceRecall,
  countbackByCommand,
  dayComes,
  decideRemoval,
  DAY_MS,
  everybodySignsInAgain,
  fileRemoval,
  finish,
  lapse,
  noticesOf,
  openVote,
  petitionActs,
  recountAsScrutineers,
  seatedIn,
  submitCountback,
  waitingFor,
} from './support/aftermath-acts.ts';
import { DATES, TestElection } from './support/election-acts.ts';
import { startElectionParties, type ElectionParties } from './support/election-parties.ts';
import { anElectionStage, type ElectionStage, type TestMember } from './support/election-stage.ts';
import { ask } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const RANKINGS = [
  [1, 3],
  [1, 3, 4],
  [1, 4],
  [2, 4, 3],
  [2, 3],
  [1, 2, 3],
  [2, 4],
  [3, 4],
] as const;

let parties: ElectionParties;
let application: TestApplication;
let stage: ElectionStage;

beforeAll(async () => {
  parties = await startElectionParties(() => application?.clock.now() ?? new Date('2026-11-21T09:00:00Z'));
  application = await startTestApplication(parties.settings);
  const gate = { castMinimum: 2, uniquePercentMaximum: 100 };
  stage = await anElectionStage(application, { slug: 'riders', constituencies: { riders: 8 }, gate });
});
afterAll(async () => {
  await application.close();
  await parties.stop();
});

const riders = (): readonly TestMember[] => stage.members.get('riders') ?? [];
const byName = (name: string): TestMember => riders().find(({ member }) => member.pseudonym === name)!;

const seated = () => seatedIn(application, 'riders');

describe('a seat that falls vacant', () => {
  it('is filled by countback among those who agree, exactly as baraza countback says', async () => {
    const election = new TestElection(application, stage, 'riders-2026');
    await election.announce();
    await election.moveTo(DATES.nominationsOpenAt);
    for (const member of riders().slice(0, 4)) await election.stand(member, riders()[5]!);
    await election.open();
    await finish(
      parties,
      election,
      RANKINGS.map((ranking) => ({ ranking: [...ranking] })),
      DATES.closesAt,
    );
    const [leaving] = await seated();
    const resigned = await mutate(application, byName(leaving!.pseudonym), 'resignRepresentativeSeat', {
      seatId: ['ID!', leaving!.id],
    });
    expect(resigned).toMatchObject({ __typename: 'SeatVacancy' });
    expect((await seated()).map(({ id }) => id)).not.toContain(leaving!.id);
    const offered = '{ seatsOffered { id state } }';
    const others = riders()
      .slice(0, 4)
      .filter(({ member }) => member.pseudonym !== leaving!.pseudonym);
    const held = new Set((await seated()).map(({ pseudonym }) => pseudonym));
    const asked = others.filter(({ member }) => !held.has(member.pseudonym));
    for (const member of asked) {
      const { data } = await ask<{ seatsOffered: { id: string }[] }>(application, member, offered);
      const id = data?.seatsOffered[0]?.id;
      expect(await waitingFor(application, member)).toContainEqual({ kind: 'seat-offered', title: 'The riders' });
      const answer = { vacancyId: ['ID!', id], serves: ['Boolean!', true] } as const;
      expect(await mutate(application, member, 'answerVacancy', answer)).toMatchObject({ __typename: 'SeatVacancy' });
    }
    expect((await ask(application, riders()[6]!, offered)).data).toEqual({ seatsOffered: [] });
    await application.drain();
    const said = await countbackByCommand(application, election.slug, leaving!.pseudonym);
    const query = `{ seatVacancies(forum: "riders") { edges { node { state reason filledBy { pseudonym origin endsOn } transcript
      candidates { pseudonym } } } } }`;
    const { data } = await ask(application, null, query);
    expect(data).toMatchObject({
      seatVacancies: {
        edges: [
          {
            node: {
              ...{
                state: 'filled',
                reason: 'resigned',
                candidates: expect.arrayContaining(
                  asked.map(({ member }) => ({ pseudonym: member.pseudonym })),
                ) as object,
              },
              filledBy: { pseudonym: said.filledBy, origin: 'countback', endsOn: '2027-12-08' },
            },
          },
        ],
      },
    });
    expect(await seated()).toHaveLength(2);
  });
});

describe('a recall', () => {
  const reasons = 'The seat has been silent on every question of ours for half a year.';

  it('needs a quarter of those who voted last, then a notice with a reply, then a vote', async () => {
    const [target] = await seated();
    const constituents = riders().filter(({ member }) => member.pseudonym !== target!.pseudonym);
    const acts = petitionActs(application, target!.id, reasons);
    const { sign, open } = acts;
    const [first, second, third] = constituents;
    expect(await open(first!, sign(second!))).toMatchObject({ __typename: 'SignatureRefused' });
    expect(await open(byName(target!.pseudonym), sign(first!))).toMatchObject({ __typename: 'NotFound' });
    const petition = await open(first!, sign(first!));
    expect(petition).toMatchObject({ state: 'collecting', signatures: 1, required: 2, votedLast: 8 });
    expect(await open(third!, sign(third!))).toMatchObject({ __typename: 'WrongState' });
    const signing = (member: TestMember) => acts.add(member, String(petition['id']));
    expect(await signing(first!)).toMatchObject({ __typename: 'WrongState' });
    expect(await signing(second!)).toMatchObject({ state: 'noticed', signatures: 2 });
    const words = 'I was ill, and I am back.';
    const reply = { petitionId: ['ID!', petition['id']], text: ['String!', words] } as const;
    expect(await mutate(application, byName(target!.pseudonym), 'replyToRecallPetition', reply)).toMatchObject({
      __typename: 'RecallPetition',
    });
    const shown = await ask(
      application,
      null,
      '{ recallPetitions(forum: "riders") { edges { node { reply signedByMe } } } }',
    );
    expect(shown.data).toEqual({
      recallPetitions: { edges: [{ node: { reply: words, signedByMe: false } }] },
    });
    expect(JSON.stringify(shown)).not.toContain(first!.member.pseudonym);
  });

  it('ends the seat when support is below one quota, and another vacancy begins', async () => {
    const [target] = await seated();
    const petitions = await inTransaction(application, (tx) =>
      tx.query<{ id: string }>('SELECT id FROM recall_petitions'),
    );
    const announce = (opensAt: Date) => announceRecall(application, stage, petitions[0]!.id, opensAt);
    const early = new Date(application.clock.now().getTime() + 2 * DAY_MS);
    expect(await announce(early)).toMatchObject({ __typename: 'WrongState' });
    application.clock.advance(14 * DAY_MS);
    await everybodySignsInAgain(application, stage);
    const opensAt = new Date(application.clock.now().getTime() + 2 * DAY_MS);
    const toAnnounce = { kind: 'recall-to-announce', title: target!.pseudonym };
    expect(await waitingFor(application, stage.officer)).toContainEqual(toAnnounce);
    expect(await announce(opensAt)).toMatchObject({ __typename: 'Election' });
    expect(await waitingFor(application, stage.officer)).not.toContainEqual(toAnnounce);
    const recall = new TestElection(application, stage, 'riders-recall-2026');
    await openVote(recall, opensAt);
    // Two of eight keep: one quota of two seats would be three.
    const choices = RANKINGS.map((_, index) => ({ choice: index < 2 ? 1 : 2 }));
    await finish(parties, recall, choices, new Date(opensAt.getTime() + 2 * DAY_MS));
    expect((await seated()).map(({ id }) => id)).not.toContain(target!.id);
    const { data } = await ask(
      application,
      null,
      `{ recallPetitions(forum: "riders") { edges { node { state keepVotes removeVotes } } }
         seatVacancies(forum: "riders", first: 1) { edges { node { reason state } } } }`,
    );
    expect(data).toMatchObject({
      recallPetitions: { edges: [{ node: { state: 'recalled', keepVotes: 2, removeVotes: 6 } }] },
      seatVacancies: { edges: [{ node: { reason: 'recalled', state: 'asking' } }] },
    });
  });
});

describe('a vacancy whose ballots are closed', () => {
  it('is filled when enough scrutineers sign the same countback of this very vacancy', async () => {
    const rows = application.get(VacancyRepository);
    const vacancy = await inTransaction(application, async (tx) => {
      const [{ id } = { id: '' }] = await tx.query<{ id: string }>(
        `SELECT id FROM seat_vacancies WHERE state = 'asking'`,
      );
      const [willing] = await rows.candidatesOf(tx, [id]);
      await rows.answer(tx, id, willing!.candidateId, true, application.clock.now());
      await rows.count(tx, id);
      return { ...(await rows.byId(tx, id))!, consenting: [willing!.number] };
    });
    const text = await recountAsScrutineers(application, 'riders-2026', vacancy);
    const toCount = { kind: 'vacancy-to-count', title: 'The riders' };
    expect(await waitingFor(application, stage.scrutineers[0]!)).toContainEqual(toCount);
    const submit = (index: number, words: string) => submitCountback(application, stage, vacancy.id, index, words);
    expect(await submit(0, text.replace('"consenting":[', '"consenting":[9,'))).toMatchObject({
      __typename: 'ResultRefused',
    });
    expect(await submit(0, text)).toMatchObject({ __typename: 'SeatVacancy' });
    expect(await submit(0, text)).toMatchObject({ __typename: 'WrongState' });
    expect(await waitingFor(application, stage.scrutineers[0]!)).not.toContainEqual(toCount);
    expect(await seated()).toHaveLength(1);
    expect(await submit(1, text)).toMatchObject({ __typename: 'SeatVacancy' });
    expect(await seated()).toHaveLength(2);
  });
});

describe('removal for cause', () => {
  it('is decided by the independent panel, with reasons', async () => {
    const [target] = await seated();
    const complaint = 'The representative was paid by the company and told nobody.';
    const input = { seatId: target!.id, cause: 'undisclosed_company_pay', complaint };
    const filed = await fileRemoval(application, riders()[7]!, input);
    const decision = { caseId: filed['id'], removed: true, reasons: 'The payments are documented and admitted.' };
    const decide = (person: typeof stage.panelist) => decideRemoval(application, person, decision);
    expect(await waitingFor(application, stage.panelist)).toContainEqual({ kind: 'removal-to-decide', title: null });
    expect(await decide(stage.officer)).toMatchObject({ __typename: 'NotFound' });
    expect(await decide(stage.panelist)).toMatchObject({ outcome: 'removed' });
    expect((await seated()).map(({ id }) => id)).not.toContain(target!.id);
  });
});

describe('a seat that nobody takes away', () => {
  it('falls vacant when the membership that holds it ends', async () => {
    const [leaving] = await seated();
    await lapse(application, byName(leaving!.pseudonym));
    application.clock.advance(2 * DAY_MS);
    await application.drain();
    expect((await seated()).map(({ id }) => id)).not.toContain(leaving!.id);
    const query = '{ seatVacancies(forum: "riders", first: 1) { edges { node { reason seat { pseudonym } } } } }';
    expect((await ask(application, null, query)).data).toMatchObject({
      seatVacancies: { edges: [{ node: { reason: 'left', seat: { pseudonym: leaving!.pseudonym } } }] },
    });
  });

  it('is announced to run out sixty days before its term ends, and the log says when it has', async () => {
    const kinds = () =>
      inTransaction(application, (tx) =>
        tx.query<{ kind: string }>(
          `SELECT kind FROM public_records WHERE kind LIKE 'representatives-term-%' ORDER BY kind`,
        ),
      );
    const moveTo = (day: string) => dayComes(application, stage, day);
    await moveTo('2027-10-08');
    expect(await kinds()).toEqual([]);
    await moveTo('2027-10-09');
    expect(await kinds()).toEqual([{ kind: 'representatives-term-ending' }]);
    expect(await noticesOf(application, stage.officer)).toContain('term-ends-soon');
    expect(await waitingFor(application, stage.officer)).toContainEqual({
      kind: 'term-election-to-announce',
      title: 'The riders',
    });
    await moveTo('2027-12-08');
    expect(await seated()).toEqual([]);
    expect(await kinds()).toHaveLength(2);
  });
});
