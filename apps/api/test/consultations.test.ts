import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HeardPoints } from '../src/modules/engagements/index.ts';
import { OutboxWorker } from '../src/platform/events/outbox-worker.ts';
import { constraintOf } from '../src/platform/database/transaction.ts';
import {
  aConsultedForum,
  type AskedStatement,
  type ConsultedForum,
  signIn,
  TestConsultation,
} from './support/consulting.ts';
import { anOfficerOf } from './support/forum-acts.ts';
import { ask, codeOf } from './support/graphql.ts';
import { anOrganisation, aPerson, giveRole, inTransaction } from './support/people.ts';
import { startTestApplication, type TestApplication } from './support/test-application.ts';

const STATEMENTS = [
  'The app must say why it switched me off before it does so.',
  'A person, not only software, should decide about a suspension.',
  'Waiting time at the restaurant should be paid.',
  'I want to see the whole fare before I accept an order.',
  'Ratings by customers should not decide who gets orders.',
  'Riders who reject many orders should get fewer of them.',
  'Bonuses for the rush hour are worth more than a fixed rate.',
  'Fuel should be paid apart from the fare.',
  'New riders should get the easy districts first.',
  'The app may know where I am only while I work.',
];

let application: TestApplication;
let place: ConsultedForum;
let asked: TestConsultation;
let statements: readonly AskedStatement[];
beforeAll(async () => {
  application = await startTestApplication();
  place = await aConsultedForum(application, 'lake-riders', 24);
  asked = new TestConsultation(application, place, 'pay-and-punishment');
});
afterAll(() => application.close());

const seen = (person: Parameters<TestConsultation['read']>[0], fields: string, query = 'consultation') =>
  asked.read<Record<string, Record<string, unknown> | null>>(
    person,
    `{ ${query}(slug: "${asked.slug}") { ${fields} } }`,
  );

describe('before members are asked', () => {
  it('a representative drafts in every language of the charter, and nobody else knows', async () => {
    const { representative, members } = place;
    expect(await asked.draft(members[3]!)).toMatchObject({ __typename: 'NotFound' });
    const english = { title: [{ language: 'en', text: 'Pay and punishment' }] };
    expect(await asked.draft(representative, english)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await asked.draft(representative)).toMatchObject({ __typename: 'Consultation' });
    expect(await asked.move(representative, 'openConsultation')).toMatchObject({ __typename: 'WrongState' });
    const script = Array.from({ length: 10_000 }, (_, line) => `Statement number ${line}.`);
    expect(await asked.add(representative, script)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await asked.add(representative, STATEMENTS)).toMatchObject({ __typename: 'AddedStatements' });
    expect((await seen(members[3]!, 'state'))['consultation']).toBeNull();
    expect((await seen(representative, 'state'))['consultation']).toEqual({ state: 'draft' });
    expect(await asked.move(representative, 'openConsultation')).toMatchObject({ __typename: 'Consultation' });
  });
});

describe('members who are asked', () => {
  it('get statements that few have rated first, and come to an end', async () => {
    const [, one, two] = place.members;
    statements = (await asked.next(one!)).toSorted((left, right) => left.number - right.number);
    expect(statements).toHaveLength(STATEMENTS.length);
    const half = statements.slice(0, 5).map(({ id }) => ({ statementId: id, value: 'agree' }));
    expect(await asked.rate(one!, half)).toMatchObject({ rated: 5, leftOut: [] });
    expect(await asked.rate(one!, half)).toMatchObject({ rated: 5 });
    const rest = new Set(statements.slice(5).map(({ id }) => id));
    expect(new Set((await asked.next(two!, 5)).map(({ id }) => id))).toEqual(rest);
    expect(new Set((await asked.next(one!)).map(({ id }) => id))).toEqual(rest);
  });

  it('propose a few statements of their own; the same again and a script are refused, with nothing lost', async () => {
    const member = place.members[4]!;
    const pasted = Array.from({ length: 10_000 }, (_, line) => `Statement number ${line} of my list.`).join('\n');
    expect(await asked.propose(member, pasted)).toMatchObject({ __typename: 'InvalidInput' });
    expect(await asked.propose(member, 'The app must say why it switched me off, before it does so!')).toMatchObject({
      ...{ __typename: 'SaidBefore', same: true, statementId: statements[0]!.id },
    });
    const alike = 'The app must say why it switches me off before it does it.';
    expect(await asked.propose(member, alike)).toMatchObject({ __typename: 'SaidBefore', same: false });
    expect(await asked.propose(member, alike, { allTheSame: true })).toMatchObject({ __typename: 'Statement' });
    const outcomes = [];
    for (const word of ['helmets', 'umbrellas', 'insurance', 'bicycles', 'holidays', 'gloves']) {
      outcomes.push((await asked.propose(member, `Somebody should pay for our ${word} every single year.`)).__typename);
    }
    expect(outcomes.filter((outcome) => outcome === 'Statement')).toHaveLength(1);
    const last = await asked.propose(member, 'Tips belong to whoever carried the order.');
    expect(last).toMatchObject({ __typename: 'Statement' });
  });

  it('who send fifty-one ratings, or rate what is not there, are told what was kept', async () => {
    const member = place.members[5]!;
    const many = Array.from({ length: 51 }, () => ({ statementId: statements[0]!.id, value: 'pass' }));
    expect(await asked.rate(member, many)).toMatchObject({ __typename: 'InvalidInput' });
    const gone = crypto.randomUUID();
    const two = [gone, statements[0]!.id].map((statementId) => ({ statementId, value: 'disagree' }));
    expect(await asked.rate(member, two)).toMatchObject({ rated: 1, leftOut: [gone] });
  });

  it('comment without their name', async () => {
    const input = {
      statementId: statements[2]!.id,
      language: 'en',
      text: 'Yesterday I stood there for forty minutes.',
    };
    const written = await asked.do(place.members[6]!, 'writeComment', { input: ['StatementWordsInput!', input] });
    expect(written).toMatchObject({ __typename: 'StatementComment' });
    const query = `{ statementComments(statementId: "${input.statementId}") { edges { node { text language } } } }`;
    const { statementComments } = await asked.read<{ statementComments: object }>(place.members[7]!, query);
    expect(statementComments).toEqual({ edges: [{ node: { text: input.text, language: 'en' } }] });
  });
});

describe('outside of the forum', () => {
  it('a company is refused and everybody else finds nothing', async () => {
    const manager = await aPerson(application);
    await giveRole(application, manager, await anOrganisation(application, 'company'), 'company_rights');
    for (const query of [
      'consultation(slug: "pay-and-punishment") { slug }',
      'opinionMap(consultation: "pay-and-punishment") { members }',
    ]) {
      expect(codeOf(await ask(application, manager, `{ ${query} }`))).toBe('FORBIDDEN');
    }
    const stranger = await aPerson(application);
    expect((await seen(stranger, 'slug'))['consultation']).toBeNull();
    expect(await asked.next(stranger)).toEqual([]);
    const list = `{ consultations(forum: "lake-riders") { edges { node { slug } } } }`;
    expect(await asked.read(stranger, list)).toEqual({ consultations: { edges: [] } });
    expect(await asked.read(null, publicMap)).toEqual({ publishedOpinionMap: null });
  });
});

const publicMap = '{ publishedOpinionMap(consultation: "pay-and-punishment") { members groups { members } } }';
const MAP = `members separation groups { members patches { x y size members } characteristic { choice row { statement { number } } } }
  uniting { choice row { statement { number } } } dividing { most least row { statement { number } } }
  rows { statement { number } all { agree ratings } groups { agree disagree pass ratings } }`;

interface ReadMap {
  readonly members: number;
  readonly groups: { readonly members: number; readonly patches: { readonly members: number }[] }[];
  readonly uniting: { readonly choice: string; readonly row: { readonly statement: { readonly number: number } } }[];
  readonly dividing: { readonly row: { readonly statement: { readonly number: number } } }[];
  readonly rows: { readonly statement: { readonly number: number } }[];
}

const mapFor = async (person: Parameters<TestConsultation['read']>[0]): Promise<ReadMap | null> =>
  (await asked.read<{ opinionMap: ReadMap | null }>(person, `{ opinionMap(consultation: "${asked.slug}") { ${MAP} } }`))
    .opinionMap;

describe('the end', () => {
  it('comes once, as of the promised day, after a week in which nothing ran; the worker then draws the map', async () => {
    for (const [index, person] of place.members.entries()) {
      const side = index % 2 === 0 ? 'agree' : 'disagree';
      const other = side === 'agree' ? 'disagree' : 'agree';
      // Statements 1 to 4 unite; 5 to 7 and 8 to 10 divide the two halves of the forum.
      const ratings = statements.map(({ id, number }) => ({
        statementId: id,
        value: number <= 4 ? 'agree' : number <= 7 ? side : other,
      }));
      await asked.rate(person, ratings);
    }
    expect(await mapFor(place.members[2]!)).toBeNull();
    application.clock.moveTo(new Date('2026-12-06T11:59:59Z'));
    await application.drain();
    const before = await signIn(application, place.members[2]!.member);
    expect((await seen(before, 'state'))['consultation']).toEqual({ state: 'open' });
    application.clock.moveTo(new Date('2026-12-13T15:00:00Z'));
    while ((await application.get(OutboxWorker).runOnce()) > 0);
    const after = await signIn(application, place.members[2]!.member);
    expect((await seen(after, 'state closedAt participants'))['consultation']).toEqual({
      ...{ state: 'closed', closedAt: '2026-12-06T12:00:00.000Z', participants: 24 },
    });
    const map = (await mapFor(after))!;
    expect(map.members).toBe(24);
    expect(map.groups.map(({ members }) => members)).toEqual([12, 12]);
    expect(map.uniting.map(({ choice, row }) => `${row.statement.number} ${choice}`).sort()).toEqual([
      ...['1 agree', '2 agree', '3 agree', '4 agree'],
    ]);
    expect(map.dividing.map(({ row }) => row.statement.number).sort((one, other) => one - other)).toEqual([
      5, 6, 7, 8, 9, 10,
    ]);
    for (const group of map.groups) for (const patch of group.patches) expect(patch.members).toBeGreaterThanOrEqual(5);
    const place_ = await asked.read<{ myPlaceOnMap: { x: number; group: number } }>(
      after,
      '{ myPlaceOnMap(consultation: "pay-and-punishment") { x y group } }',
    );
    expect(place_.myPlaceOnMap.x).toBeGreaterThanOrEqual(0);
  });

  it('is the end: late ratings and words are refused by the database too', async () => {
    const late = await signIn(application, place.members[3]!.member);
    const one = [{ statementId: statements[0]!.id, value: 'disagree' }];
    expect(await asked.rate(late, one)).toMatchObject({ __typename: 'WrongState' });
    const client = new pg.Client({ connectionString: application.databaseUrl });
    await client.connect();
    const refused = async (sql: string) => constraintOf(await client.query(sql).catch((error: unknown) => error));
    expect(await refused(`UPDATE statement_ratings SET value = 0`)).toBe('consultation_open');
    expect(
      await refused(`INSERT INTO comments (statement_id, member_id, language, text, written_on)
      SELECT id, member_id, 'en', 'Too late.', '2026-12-13' FROM statements LIMIT 1`),
    ).toBe('consultation_open');
    expect(await refused(`UPDATE consultations SET published_on = '2026-12-13'`)).toBe('consultations_published');
    await client.end();
  });

  it('a hidden statement leaves the map, which is drawn again', async () => {
    const moderator = await anOfficerOf(application, 'moderator', place.forum.id);
    const texts = `{ consultationTexts(forumId: "${place.forum.id}", first: 50) { edges { node { kind contentId text } } } }`;
    const { consultationTexts } = await asked.read<{
      consultationTexts: { edges: { node: { kind: string; contentId: string } }[] };
    }>(moderator, texts);
    expect(consultationTexts.edges.some(({ node }) => node.kind === 'comment')).toBe(true);
    const input = {
      kind: 'statement',
      contentId: statements[9]!.id,
      reason: 'It names a person who works for the company.',
    };
    await asked.do(moderator, 'moderate', { input: ['ModerateInput!', input] });
    await application.drain();
    const member = await signIn(application, place.members[8]!.member);
    expect((await mapFor(member))!.rows.map(({ statement }) => statement.number)).not.toContain(10);
  });
});

describe('what leaves the forum', () => {
  it('is nothing before a position that came of it was adopted, and groups of at least five afterwards', async () => {
    const representative = await signIn(application, place.representative.member);
    expect(await asked.move(representative, 'publishConsultation')).toMatchObject({ __typename: 'WrongState' });
    await inTransaction(application, (tx) => tx.query(`UPDATE consultations SET adopted_on = '2026-12-20'`));
    expect(await asked.move(representative, 'publishConsultation')).toMatchObject({ __typename: 'Consultation' });
    const { publishedOpinionMap } = await asked.read<{ publishedOpinionMap: ReadMap }>(null, publicMap);
    expect(publishedOpinionMap.groups.map(({ members }) => members)).toEqual([12, 12]);
  });

  it('authors are known for telling them what became of it, and for nothing else', async () => {
    const registry = application.get(HeardPoints);
    const [heard, authors, foreign] = await inTransaction(application, async (tx) => {
      const ids = statements.map(({ id }) => id);
      const source = registry.of('statement')!;
      const here = await source.existing(tx, place.forum.id, ids);
      const words = statements[0]!.texts[0]!.text.toUpperCase();
      const found = await source.inForum(tx, place.forum.id, { words });
      expect(found.edges.map(({ node }) => node.id)).toEqual([ids[0]]);
      return [here, await source.authors(tx, ids), await source.existing(tx, crypto.randomUUID(), ids)];
    });
    expect(heard).toHaveLength(STATEMENTS.length - 1);
    expect(new Set(authors.values())).toEqual(new Set([place.representative.accountId]));
    expect(foreign).toEqual([]);
  });
});
