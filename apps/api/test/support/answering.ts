import { randomUUID } from 'node:crypto';
import { AddresseeReader } from '../../src/modules/engagements/index.ts';
import { DAY_MS } from '../../src/platform/clock/clock.ts';
import { Outbox } from '../../src/platform/events/outbox.ts';
import { dayOf } from '../../src/platform/clock/days.ts';
import type { ForumRole } from '../../src/modules/forums/index.ts';
import { anOfficer } from './election-stage.ts';
import { ask } from './graphql.ts';
import { mutate, type Mutated } from './mutate.ts';
import { inTransaction, signedInAgain, type TestPerson } from './people.ts';
import { aCompany, aSeatedForum, type SeatedForum } from './seated-forum.ts';
import { startTestApplication, type RestartableApplication, type TestApplication } from './test-application.ts';

/** A forum with representatives, and a company that has to answer to it. */
export interface AnsweringStage {
  readonly application: RestartableApplication;
  readonly forum: SeatedForum;
  readonly company: { organisationId: string; rights: TestPerson; signatory: TestPerson; finance: TestPerson };
  readonly addressee: { readonly id: string; readonly slug: string };
  /** Roles of the company by level. */
  readonly signatories: Readonly<Record<'operational' | 'executive' | 'board', string>>;
  /** Somebody who holds this office of the forum. */
  officerWith(role: ForumRole): Promise<TestPerson>;
}

export interface DeliveredItem {
  readonly itemId: string;
  readonly positionId: string;
  readonly slug: string;
  readonly clauseIds: readonly string[];
}

export async function anAnsweringStage(slug: string, members = 12): Promise<AnsweringStage> {
  const application = await startTestApplication();
  const forum = await aSeatedForum(application, { slug, members });
  const company = await aCompany(application, `Company of ${slug}`);
  const signatories = { operational: randomUUID(), executive: randomUUID(), board: randomUUID() };
  const addressee = await inTransaction(application, async (tx) => {
    const found = (await application.get(AddresseeReader).ofOrganisation(tx, company.organisationId))!;
    for (const [level, id] of Object.entries(signatories)) {
      const sql = `INSERT INTO addressee_signatories (id, addressee_id, level, title, added_at) VALUES ($1, $2, $3, $4, $5)`;
      await tx.query(sql, [id, found.id, level, `Head of the ${level} level`, application.clock.now()]);
    }
    // Positions come about in other tests; here they begin where they have been delivered.
    for (const table of [
      'positions',
      'recommendations',
      'position_clauses',
      'recommendation_clauses',
      'position_deliveries',
    ]) {
      await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    }
    return found;
  });
  const officerWith = (role: ForumRole) => anOfficer(application, forum.forum.id, role);
  return { application, forum, company, addressee, signatories, officerWith };
}

const SEVERITIES = { moderate: 1, serious: 2, severe: 4 } as const;

/** A position with one recommendation of two clauses, delivered now. */
export async function deliver(
  { application, forum, addressee }: AnsweringStage,
  slug: string,
  level: keyof typeof SEVERITIES = 'moderate',
): Promise<DeliveredItem> {
  const [positionId, recommendationId] = [randomUUID(), randomUUID()];
  const clauseIds = [randomUUID(), randomUUID()];
  const now = application.clock.now();
  const texts = (text: string) => JSON.stringify({ en: text, sw: `${text} (sw)` });
  await inTransaction(application, async (tx) => {
    await tx.query(
      `INSERT INTO positions (id, forum_id, addressee_id, slug, language, title, state, openness, begun_by, begun_at, adopted_at,
         delivered_at, titles, preamble) VALUES ($1, $2, $3, $4, 'en', $4, 'delivered', 'members', $5, $6, $6, $6, $7, '[]')`,
      [positionId, forum.forum.id, addressee.id, slug, forum.representatives[0]!.member.id, now, texts(slug)],
    );
    await tx.query(
      `INSERT INTO recommendations (id, position_id, addressee_id, number, severity_scale, severity_scope,
         severity_irremediability, phase, titles, evidence) VALUES ($1, $2, $3, 1, $4, $4, $4, 'act', $5, $5)`,
      [recommendationId, positionId, addressee.id, SEVERITIES[level], texts('Say why an account is shut')],
    );
    for (const [index, id] of clauseIds.entries()) {
      const clause = `INSERT INTO position_clauses (id, position_id, part, recommendation_id, place, text, changed_at)
        VALUES ($1, $2, 'clause', $3, $4, 'A clause', $5)`;
      await tx.query(clause, [id, positionId, recommendationId, index + 1, now]);
      const frozen = `INSERT INTO recommendation_clauses (id, recommendation_id, number, texts) VALUES ($1, $2, $3, $4)`;
      await tx.query(frozen, [id, recommendationId, index + 1, texts(`Clause ${index + 1}`)]);
    }
    const delivery = `INSERT INTO position_deliveries (position_id, addressee_id, channel, delivered_at) VALUES ($1, $2, 'platform', $3)`;
    await tx.query(delivery, [positionId, addressee.id, now]);
    const payload = { positionId, addresseeId: addressee.id };
    await application.get(Outbox).publish(tx, { type: 'positions.delivered', payload });
  });
  await application.drain();
  const row = await one<{ id: string }>(application, 'SELECT id FROM answer_items WHERE position_id = $1', [
    positionId,
  ]);
  return { itemId: row.id, positionId, slug, clauseIds };
}

export function one<Row>(application: TestApplication, sql: string, parameters: readonly unknown[]): Promise<Row> {
  return inTransaction(application, async (tx) => (await tx.query<Row>(sql, parameters))[0]!);
}

export const texts = (text: string) => [
  { language: 'en', text },
  { language: 'sw', text: `${text} (sw)` },
];

export function clauses(item: DeliveredItem, ...changes: readonly object[]) {
  return item.clauseIds.map((clauseId, place) => ({
    ...{ clauseId, outcome: 'adopted', texts: texts('We do this from 1 March on.'), evidence: [] },
    ...(changes[place] ?? {}),
  }));
}

export const STEP = { texts: texts('The notice is live'), dueOn: '2027-03-01' };
export const COMMITMENT = { texts: texts('Every notice names the rule'), steps: [STEP] };

/** A person of the company does something to the item; with a session of now. */
export async function act(
  { application }: AnsweringStage,
  person: TestPerson,
  name: string,
  given: Parameters<typeof mutate>[3],
  success = '',
): Promise<Mutated> {
  return mutate(application, await signedInAgain(application, person), name, given, success);
}

/** Drafted, signed and sent by the company; answers what sending answered. */
export async function answer(
  stage: AnsweringStage,
  item: DeliveredItem,
  content: object = {},
  level = 'board',
): Promise<Mutated> {
  const { rights, signatory } = stage.company;
  const id = { itemId: ['ID!', item.itemId] } as const;
  const draft = await ask<{ companyAnswer: { draft: { revision: number } | null } }>(
    stage.application,
    await signedInAgain(stage.application, rights),
    'query ($id: ID!) { companyAnswer(itemId: $id) { draft { revision } } }',
    { id: item.itemId },
  );
  const revision = draft.data!.companyAnswer.draft?.revision ?? 0;
  const input = { itemId: item.itemId, revision, clauses: clauses(item), commitments: [COMMITMENT], ...content };
  for (const [person, name, given] of [
    [rights, 'saveAnswerDraft', { input: ['AnswerDraftInput!', input] }],
    [rights, 'askAnswerSignature', id],
    [signatory, 'signAnswer', { ...id, signatoryId: ['ID!', stage.signatories[level as 'board']] }],
  ] as const) {
    const step = await act(stage, person, name, given);
    if (step.__typename !== 'AnswerVersion') return step;
  }
  return act(stage, rights, 'sendAnswer', id, '... on AnswerItem { id state answeredOn }');
}

/** Everybody who is asked rates, in the order of `choices`; answers how many votes were cast. */
export async function rate(stage: AnsweringStage, item: DeliveredItem, choices: readonly string[]): Promise<number> {
  const electors = await inTransaction(stage.application, (tx) =>
    tx.query<{ roundId: string; accountId: string }>(
      `SELECT e.round_id AS "roundId", e.account_id AS "accountId" FROM rating_electors e JOIN rating_rounds r ON r.id = e.round_id
        WHERE r.item_id = $1 AND r.state = 'open' AND e.state = 'asked' ORDER BY e.electorate DESC, e.place`,
      [item.itemId],
    ),
  );
  const people = [...stage.forum.representatives, ...stage.forum.others];
  for (const [place, choice] of choices.entries()) {
    const { roundId, accountId } = electors[place]!;
    const person = people.find((one) => one.accountId === accountId)!;
    const given = { roundId: ['ID!', roundId], choice: ['RatingChoice!', choice] } as const;
    const cast = await act(stage, person, 'castRating', given);
    if (cast.__typename !== 'OwnRating') throw new Error(JSON.stringify(cast));
  }
  return choices.length;
}

export const today = ({ application }: AnsweringStage): string => dayOf(application.clock.now());

export const moveTo = async ({ application }: AnsweringStage, moment: Date): Promise<void> => {
  application.clock.moveTo(moment);
  await application.drain();
};

export const pass = (stage: AnsweringStage, days: number): Promise<void> =>
  moveTo(stage, new Date(stage.application.clock.now().getTime() + days * DAY_MS));

export const rowsOf =
  (stage: () => AnsweringStage) =>
  <Row>(sql: string, ...parameters: unknown[]): Promise<Row[]> =>
    inTransaction(stage().application, (tx) => tx.query<Row>(sql, parameters));

const PUBLIC = `query ($a: String!) { answerItems(addressee: $a, first: 50) { edges { node {
  id state isHeld overdueSince overdues { clock dueOn since settledOn } versions { version changeNote { text } clauses { outcome texts { language text } } }
  rounds { state outcome votes figures { count } } acts { kind } } } } }`;
interface PublicItem extends Record<string, unknown> {
  readonly id: string;
}
/** The item as a stranger reads it. */
export const publicItem = async (stage: AnsweringStage, itemId: string): Promise<PublicItem> => {
  const answered = await ask<{ answerItems: { edges: { node: PublicItem }[] } }>(stage.application, null, PUBLIC, {
    a: stage.addressee.slug,
  });
  return answered.data!.answerItems.edges.find(({ node }) => node.id === itemId)!.node;
};
