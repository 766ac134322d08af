import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS } from '../src/platform/clock/clock.ts';
import { HeardPoints } from '../src/modules/engagements/index.ts';
import { OutcomeReader } from '../src/modules/positions/index.ts';
import type { Tx } from '../src/platform/database/transaction.ts';
import { ask } from './support/graphql.ts';
import { mutate } from './support/mutate.ts';
import { inTransaction, type TestPerson } from './support/people.ts';
import { addresseeOf, aDraft, call, draftOf, give, translate, vote } from './support/position-acts.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './support/seated-forum.ts';
import { aFacilitatedEngagement, aSession, onItsDay } from './support/facilitated-engagement.ts';
import { startTestApplication, TEST_NOW, type TestApplication } from './support/test-application.ts';

let application: TestApplication;
let forum: SeatedForum;
let company: Awaited<ReturnType<typeof aCompany>>;
let addresseeId: string;
let position: Awaited<ReturnType<typeof aDraft>>;
let [chair, second, third]: TestPerson[] = [];

beforeAll(async () => {
  application = await startTestApplication();
  forum = await aSeatedForum(application, { slug: 'riders', members: 10 });
  [chair, second, third] = forum.representatives;
  company = await aCompany(application, 'Kitanga Telecom');
  addresseeId = await addresseeOf(application, company.organisationId);
  position = await aDraft(application, chair!, { slug: 'switched-off', addresseeId });
});
afterAll(() => application.close());

const PUBLIC = `query { position(slug: "switched-off") { state titles { language text } preamble { language text }
  recommendations { id level clauses { texts { language text } } restatements { text verdict correction } questions { text answer } }
  minorityOpinions { voice supporters texts { language text } } vote { yes no abstain eligible } deliveries { channel }
  addressee { name } } }`;

interface PublicPosition {
  readonly state: string;
  readonly titles: readonly { language: string; text: string }[];
  readonly recommendations: readonly {
    id: string;
    level: string;
    clauses: readonly { texts: readonly { language: string; text: string }[] }[];
    restatements: readonly { verdict: string | null }[];
    questions: readonly { answer: string | null }[];
  }[];
  readonly minorityOpinions: readonly { voice: string; supporters: number | null; texts: readonly object[] }[];
  readonly vote: object;
  readonly deliveries: readonly { channel: string }[];
}

async function asPublic(person: TestPerson | null = null): Promise<PublicPosition | null> {
  const { data, errors } = await ask<{ position: PublicPosition | null }>(application, person, PUBLIC);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.position;
}

describe('a position, from its first word to what the company says it understood', () => {
  it('is drafted by representatives, read and commented on by members, and not there for anybody else', async () => {
    const member = forum.others[0]!;
    expect(await draftOf(application, chair!, position.id)).toMatchObject({
      isRepresentative: true,
      recommendations: [{ number: 1, level: 'severe' }],
      decision: { missing: [], eligible: 3 },
    });
    expect(await draftOf(application, member, position.id)).toMatchObject({ isRepresentative: false });
    const comment = {
      positionId: position.id,
      clauseId: position.clauseId,
      text: 'By SMS too, please.',
      language: 'en',
    };
    expect(await give(application, member, 'commentOnPosition', comment)).toMatchObject({
      __typename: 'PositionComment',
    });
    expect(await asPublic(company.rights)).toBeNull();
  });

  it('takes amendments of different words together, and leaves the same words to people', async () => {
    const clause = { positionId: position.id, clauseId: position.clauseId, version: 1 };
    const before = 'Tell the rider the reason in writing before the account is closed.';
    const proposal = { ...clause, kind: 'change', before, reasons: 'Reasons alone cannot be appealed.' };
    const longer = await give(application, second!, 'proposeAmendment', {
      ...proposal,
      text: 'Tell the rider the reason and the evidence in writing before the account is closed.',
    });
    await give(application, third!, 'proposeAmendment', {
      ...proposal,
      text: 'Tell the rider the reason in writing two days before the account is closed.',
    });
    const both = await draftOf(application, chair!, position.id);
    expect(both!.competing[0]!.views).toHaveLength(2);
    const answer = { positionId: position.id, accepts: true, reasons: 'Yes: evidence belongs to it.' };
    expect(
      await give(application, chair!, 'answerAmendment', { ...answer, amendmentId: longer['id'], clauseVersion: 1 }),
    ).toMatchObject({ __typename: 'PositionDraft' });
    const other = (await draftOf(application, chair!, position.id))!.amendments.find(({ state }) => state === 'open')!;
    expect(other).toMatchObject({
      fit: 'clean',
      merged: 'Tell the rider the reason and the evidence in writing two days before the account is closed.',
    });
    await call(application, chair!, 'putAmendmentToVote', { positionId: position.id, amendmentId: other.id });
    for (const [person, choice] of [
      [chair, 'no'],
      [second, 'yes'],
      [third, 'yes'],
    ] as const) {
      const ids = { positionId: position.id, amendmentId: other.id };
      await call(application, person!, 'voteOnAmendment', ids, { choice: ['PositionVote!', choice] });
    }
    const clauses = (await draftOf(application, chair!, position.id))!.clauses;
    expect(clauses.find(({ id }) => id === position.clauseId)).toMatchObject({ text: other.merged, version: 3 });
  });

  it('passes by two thirds of those who may vote, and votes are open once the vote is over', async () => {
    expect(await call(application, chair!, 'openPositionVote', { positionId: position.id })).toMatchObject({
      state: 'deciding',
    });
    await vote(application, chair!, position.id, 'yes');
    expect((await draftOf(application, second!, position.id))!.decision.rounds[0]).toMatchObject({ votes: [] });
    await vote(application, second!, position.id, 'yes');
    await vote(application, third!, position.id, 'no');
    const { decision } = (await draftOf(application, forum.others[0]!, position.id))!;
    expect(decision.rounds[0]).toMatchObject({ outcome: 'passed', yes: 2 });
    expect(decision.rounds[0]!.votes).toHaveLength(3);
  });

  it('waits for the minority, whose opinion members carry without being seen', async () => {
    const [author, ...others] = forum.others;
    const opinion = { positionId: position.id, text: 'We would rather be paid for the days we lost.', language: 'en' };
    const { id } = await give(application, author!, 'saveMinorityOpinion', opinion);
    expect(await draftOf(application, others[0]!, position.id)).toMatchObject({ opinions: [] });
    await call(application, author!, 'handInMinorityOpinion', { id: String(id) });
    await translate(application, chair!, position.id);
    expect(await call(application, chair!, 'adoptPosition', { positionId: position.id })).toMatchObject({
      __typename: 'MinorityAwaited',
    });
    for (const other of others.slice(0, 4)) {
      await call(application, other, 'supportMinorityOpinion', { id: String(id) }, { supports: ['Boolean!', true] });
    }
    expect(await draftOf(application, chair!, position.id)).toMatchObject({
      opinions: [{ state: 'attached', supporters: 5 }],
    });
  });

  it('is not adopted before a person translated everything, the minority’s words included', async () => {
    const adopt = () => call(application, chair!, 'adoptPosition', { positionId: position.id });
    expect(await adopt()).toMatchObject({ __typename: 'LanguagesMissing', languages: ['sw'] });
    await translate(application, chair!, position.id);
    expect(await adopt()).toMatchObject({ __typename: 'PositionDraft', state: 'adopted' });
    await application.drain();
    const found = await asPublic();
    expect(found).toMatchObject({
      state: 'delivered',
      vote: { yes: 2, no: 1, abstain: 0, eligible: 3 },
      minorityOpinions: [{ voice: 'members', supporters: 5 }],
      deliveries: [{ channel: 'platform' }],
    });
    expect(found!.recommendations[0]!.clauses[0]!.texts.map(({ language }) => language)).toEqual(['en', 'sw']);
  });

  it('stands in the transparency log, its words apart from its facts', async () => {
    const rows = await inTransaction(application, (tx) =>
      tx.query<{ kind: string }>(`SELECT kind FROM public_records WHERE subject_id = 'switched-off' ORDER BY kind`),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['position', 'position-text']);
  });

  it('is restated by the company until the representatives say that this is it', async () => {
    const { id: recommendationId } = (await asPublic())!.recommendations[0]!;
    const said = { recommendationId, language: 'en', text: 'We should write an e-mail after closing.' };
    const first = await give(application, company.rights, 'restateRecommendation', said);
    expect(await give(application, company.rights, 'restateRecommendation', said)).toMatchObject({ why: 'waiting' });
    const correction = ['String', 'Before, not after: so that there is time to answer.'] as const;
    await call(application, second!, 'judgeRestatement', { id: String(first['id']) }, { correction });
    const again = { ...said, text: 'We should give the reason and the evidence in writing two days before.' };
    const next = await give(application, company.signatory, 'restateRecommendation', again);
    expect(await call(application, second!, 'judgeRestatement', { id: String(next['id']) })).toMatchObject({
      verdict: 'confirmed',
    });
    const question = await give(application, company.rights, 'askAboutRecommendation', {
      ...said,
      text: 'Does a text message count as in writing?',
    });
    const answer = ['String!', 'Yes, if it can be read again later.'] as const;
    await call(application, chair!, 'answerPositionQuestion', { id: String(question['id']) }, { answer });
    expect((await asPublic())!.recommendations[0]).toMatchObject({
      restatements: [{ verdict: 'corrected' }, { verdict: 'confirmed' }],
      questions: [{ answer: 'Yes, if it can be read again later.' }],
    });
  });

  it('ends a vote in which too few took part when its time is over, and goes on as a draft', async () => {
    const other = await aDraft(application, chair!, { slug: 'night-shifts', addresseeId });
    await call(application, chair!, 'openPositionVote', { positionId: other.id });
    await vote(application, chair!, other.id, 'yes');
    application.clock.advance(30 * DAY_MS);
    await application.drain();
    const rows = await inTransaction(application, (tx) =>
      tx.query(
        `SELECT d.outcome, p.state FROM position_decisions d JOIN positions p ON p.id = d.position_id WHERE p.id = $1`,
        [other.id],
      ),
    );
    expect(rows).toEqual([{ outcome: 'no_quorum', state: 'drafting' }]);
  });
});

it('sealed points reach nobody who writes positions before their day; of an open one nothing is told before adoption', async () => {
  const { slug, forum: talking, facilitator, ...rest } = await aFacilitatedEngagement(application, 'sealed-talks', 3);
  const sealedUntil = new Date(TEST_NOW.getTime() + 90 * DAY_MS).toISOString();
  const sealed = { publicationMode: 'sealed_until', sealedUntil, thenMode: 'chatham_house', withCompany: false };
  const said = async (title: string, text: string, changes: object): Promise<string> => {
    const planned = await aSession(application, { slug, forum: talking, facilitator, ...rest }, { ...changes, title });
    const sessionId = await onItsDay(application, planned);
    await mutate(application, facilitator, 'beginSession', { id: ['ID!', sessionId] });
    const point = { sessionId, id: randomUUID(), text, language: 'en', speakerKind: 'affected', isMine: false };
    await mutate(application, facilitator, 'writeSessionPoint', { input: ['WriteSessionPointInput!', point] });
    return point.id;
  };
  await said('Behind a closed door', 'They came to my house at night.', sealed);
  const open = await said('In the open', 'I lost three days before anybody read my appeal.', {});
  const [writer] = talking.representatives;
  const to = await addresseeOf(application, rest.company.organisationId);
  const { id, recommendationId } = await aDraft(application, writer!, { slug: 'from-what-was-said', addresseeId: to });
  const query = `{ heardPoints(positionId: "${id}", kind: "session-point") { edges { node { text } } } }`;
  const { data } = await ask<{ heardPoints: { edges: { node: { text: string } }[] } }>(application, writer!, query);
  expect(data!.heardPoints.edges.map(({ node }) => node.text)).toEqual([expect.stringContaining('three days')]);
  const sources = [{ kind: 'session-point', sourceId: open }];
  await give(application, writer!, 'setRecommendationSources', { positionId: id, recommendationId, sources });
  const outcomes = (tx: Tx) => application.get(OutcomeReader).of(tx, 'session-point', [open]);
  expect(await inTransaction(application, outcomes)).toEqual([]);
  application.clock.moveTo(new Date(TEST_NOW.getTime() + 91 * DAY_MS));
  const registry = application.get(HeardPoints).of('session-point')!;
  const request = { first: 20, words: 'at night' } as const;
  const later = await inTransaction(application, (tx) => registry.inForum(tx, talking.forum.id, request));
  application.clock.moveTo(TEST_NOW);
  expect(later.edges).toHaveLength(1);
});
