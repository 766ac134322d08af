import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inTransaction, type TestPerson } from './support/people.ts';
import { walkAsEach, walkQueries, type WalkedAnswer } from './support/schema-walk.ts';
import { plantEngagement, plantSessions } from './support/wall/plant-engagement.ts';
import {
  CONSULTATION,
  plantCompensation,
  plantConsultation,
  plantHearing,
  plantPositions,
} from './support/wall/plant-voices.ts';
import { readWallTable } from './support/wall/table.ts';
import { aWallStage, ENGAGEMENT, FORUM, type WallStage } from './support/wall/wall-stage.ts';

const TABLE = readWallTable(join(import.meta.dirname, '../../../docs/security/wall.md'));
const REACHES = '●';

const wordOf = (row: string): string => `wall-word-${row}-end`;

let stage: WallStage;
/** What each reader of the table was answered to everything that the schema offers. */
let answered: readonly (readonly WalkedAnswer[])[];
let handles: { readonly sessions: readonly string[]; readonly others: readonly string[] };
beforeAll(async () => {
  stage = await aWallStage();
  const others = [
    ...(await plantEngagement(stage, wordOf)),
    ...(await plantConsultation(stage, wordOf)),
    ...(await plantPositions(stage, wordOf)),
    ...(await plantCompensation(stage, wordOf)),
  ];
  const sessions = await plantSessions(stage, wordOf);
  await plantHearing(stage, wordOf);
  await stage.application.drain();
  handles = { sessions, others };
  const { schema } = stage.application.get(GraphQLSchemaHost);
  const readers = TABLE.readers.map(readerCalled);
  answered = await walkAsEach(stage.application, readers, walkQueries(schema, candidatesFor));
}, 300_000);
afterAll(() => stage.application.close());

/** Root fields whose argument is called `id`, and what they may find here; others find nothing of this stage. */
const BY_ID = /^(engagementSession|positionDraft|expenseClaim|peerRoom|statement|recordFact|request|companyAnswer)$/;

/** Arguments by which this stage's records are found; private codes and links are known to nobody else. */
function candidatesFor(argument: string, field: string): readonly string[] {
  const { addressee, company, forum, fund, organisation } = stage;
  const slugs = [FORUM, ENGAGEMENT, CONSULTATION, addressee.slug, wordOf('adopted-position'), 'still-to-answer'];
  const known: Readonly<Record<string, readonly string[]>> = {
    ...{ slug: slugs, forum: [FORUM], engagement: [ENGAGEMENT], consultation: [CONSULTATION], election: [FORUM] },
    ...{ forumId: [forum.forum.id], fundSlug: [fund.fund.slug], fundId: [fund.fund.id], sessionId: handles.sessions },
    ...{ organisationId: [company.organisationId, organisation.id], country: ['KE'] },
    ...{ code: ['-'], token: ['-'], lookup: ['-'] },
  };
  const all = [...handles.others, ...handles.sessions];
  return known[argument] ?? (argument === 'id' && !BY_ID.test(field) ? all.slice(0, 1) : all);
}

/** Everything that the open data answers to somebody. */
async function openDataFor(person: TestPerson | null): Promise<string[]> {
  const { slug } = stage.addressee;
  const ofCompany = [`companies/${slug}.json`, `companies/${slug}.csv`];
  const files = ['360giving.json', 'elections', ...ofCompany, `ledger/${stage.fund.fund.slug}`];
  const headers = person ? { cookie: person.cookie } : {};
  const fetched = files.map((file) => stage.application.app.inject({ url: `/open-data/${file}`, headers }));
  return (await Promise.all(fetched)).map(({ payload }) => payload);
}

const readerCalled = (name: string): TestPerson | null => {
  const { author, forum, listener, otherForum, facilitator, company, otherCompany, organisation, fund } = stage;
  const readers: Readonly<Record<string, TestPerson | null>> = {
    author,
    representative: forum.representatives[0]!,
    member: listener,
    'other forum': otherForum.others[0]!,
    facilitator,
    company: company.rights,
    'other company': otherCompany.rights,
    organisation: organisation.officer,
    'finance officer': fund.financeOfficer,
    public: null,
  };
  const reader = readers[name];
  if (reader === undefined) throw new Error(`nobody is called ${name}`);
  return reader;
};

describe('the wall', () => {
  it.each(TABLE.readers.map((reader, column) => ({ reader, column })))(
    'lets $reader reach what the table says, and nothing else',
    async ({ reader, column }) => {
      const answers = answered[column]!;
      // What fails by accident keeps nothing behind a wall.
      expect(answers.filter(({ code }) => code === 'INTERNAL_SERVER_ERROR').map(({ field }) => field)).toEqual([]);
      const files = await openDataFor(readerCalled(reader));
      const text = [...answers.map((answer) => answer.text), ...files].join('\n');
      const reached = [...TABLE.rows.keys()].filter((row) => text.includes(wordOf(row)));
      const promised = [...TABLE.rows].filter(([, cells]) => cells[column] === REACHES).map(([row]) => row);
      expect(reached).toEqual(promised);
    },
  );

  it('holds in mails and notifications: they say nothing of any of it', async () => {
    const rows = await inTransaction(stage.application, (tx) =>
      tx.query<{ text: string }>(
        `SELECT to_jsonb(m)::text AS text FROM demo_mailbox m UNION ALL SELECT to_jsonb(n)::text FROM notifications n`,
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    const told = rows.map(({ text }) => text).join('\n');
    expect([...TABLE.rows.keys()].filter((row) => told.includes(wordOf(row)))).toEqual([]);
  });
});
