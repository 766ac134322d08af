import type { StoryConsultation, StoryProposal, StoryStatement } from '../content/consultations.ts';
import type { Tale } from '../tale.ts';
import { memberCalled, mutation } from './election-acts.ts';
import { ratingsOf } from './simulated-rater.ts';

/**
 * Members whose answers are one step of the story: sending them again changes nothing. Not more than may sign in from one
 * address within a window; the others come some hours later.
 */
const MEMBERS_AT_ONCE = 80;
const HOURS_BETWEEN = 2;
/** So many of them speak to the product at the same time. */
const TOGETHER = 8;
const LANGUAGES = ['en', 'fr', 'ar'] as const;

const inAll = (words: Readonly<Record<(typeof LANGUAGES)[number], string>>) =>
  LANGUAGES.map((language) => ({ language, text: words[language] }));

/** A representative drafts it with its statements and opens it. */
export async function askMembers(tale: Tale, representative: string, asked: StoryConsultation, closesOn: string) {
  const { forum, slug } = asked;
  const member = memberCalled(representative);
  const input = {
    ...{ forum, slug, closesOn, proposalsEach: 5 },
    ...{ title: inAll(asked.title), question: inAll(asked.question), introduction: inAll(asked.introduction) },
  };
  const there = { found: () => consultation(tale, member, slug) };
  const draft = mutation('draftConsultation', 'Consultation', { input: ['DraftConsultationInput!', input] }, 'slug');
  await tale.act(`consultation-${slug}`, member, draft, there);
  const statements = asked.statements.map((one: StoryStatement) => ({ words: inAll(one) }));
  const add = mutation(
    'addStatements',
    'AddedStatements',
    { input: ['AddStatementsInput!', { consultation: slug, statements }] },
    'statements { id number }',
  );
  const done = { doneIf: ['InvalidInput', 'WrongState'], done: { id: '' } };
  await tale.act(`statements-${slug}`, member, add, done);
  const open = mutation('openConsultation', 'Consultation', { slug: ['String!', slug] }, 'slug');
  await tale.act(`open-${slug}`, member, open, { doneIf: ['WrongState'], done: { id: '' } });
}

async function consultation(tale: Tale, member: string, slug: string): Promise<{ id: string } | null> {
  const query = `{ consultation(slug: "${slug}") { id } }`;
  return (await tale.client.ask<{ consultation: { id: string } | null }>(member, query)).consultation;
}

/** From this hour of this day on, so many days before today. */
export interface Beginning {
  readonly daysAgo: number;
  readonly hour: number;
}

/** Ratings of many members through their own sessions, each with the opinions that were planted in them. */
export async function rateAll(
  tale: Tale,
  asked: StoryConsultation,
  handles: readonly string[],
  { daysAgo, hour }: Beginning,
): Promise<void> {
  const ids = await statementIds(tale, asked, memberCalled(handles[0] ?? ''));
  for (let from = 0; from < handles.length; from += MEMBERS_AT_ONCE) {
    await tale.moveTo(tale.daysAgo(daysAgo, hour + (from / MEMBERS_AT_ONCE) * HOURS_BETWEEN));
    const some = handles.slice(from, from + MEMBERS_AT_ONCE);
    await tale.once(`ratings-${asked.slug}-${from}`, async () => {
      for (let at = 0; at < some.length; at += TOGETHER) {
        const now = some.slice(at, at + TOGETHER);
        await Promise.all(now.map((handle, index) => rate(tale, asked, ids, { handle, number: from + at + index })));
      }
      return { rated: some.length };
    });
  }
}

interface Rater {
  readonly handle: string;
  /** Decides about their opinions. */
  readonly number: number;
}

async function rate(
  tale: Tale,
  { slug, statements }: StoryConsultation,
  ids: ReadonlyMap<number, string>,
  { handle, number }: Rater,
): Promise<void> {
  const ratings = ratingsOf(number, statements).flatMap(({ statement, value }) => {
    const statementId = ids.get(statement);
    return statementId ? [{ statementId, value }] : [];
  });
  const variables = { input: ['RateStatementsInput!', { consultation: slug, ratings }] } as const;
  await tale.client.act(memberCalled(handle), mutation('rateStatements', 'RatedStatements', variables, 'rated'));
}

/** Ids of the statements by number. */
async function statementIds(tale: Tale, { slug }: StoryConsultation, member: string): Promise<Map<number, string>> {
  const field = `consultationStatements(consultation: "${slug}")`;
  const found = await tale.client.list<{ id: string; number: number }>(member, field, 'id number');
  return new Map(found.map(({ id, number }) => [number, id]));
}

export interface StoryWords {
  readonly by: string;
  readonly statement: number;
  readonly text: string;
}

export async function comment(tale: Tale, asked: StoryConsultation, comments: readonly StoryWords[]): Promise<void> {
  const ids = await statementIds(tale, asked, memberCalled(comments[0]?.by ?? ''));
  for (const [index, { by, statement, text }] of comments.entries()) {
    const input = { statementId: ids.get(statement), language: 'en', text };
    const write = mutation('writeComment', 'StatementComment', { input: ['StatementWordsInput!', input] });
    await tale.act(`comment-${asked.slug}-${index}`, memberCalled(by), write);
  }
}

/** A member proposes a sentence; the representative has it translated by people. */
export async function propose(
  tale: Tale,
  { slug }: StoryConsultation,
  { by, ...words }: StoryProposal,
  representative: string,
): Promise<void> {
  const input = { consultation: slug, language: 'en', text: words.en, allTheSame: true };
  const write = mutation('proposeStatement', 'Statement', { input: ['ProposeStatementInput!', input] });
  const found = async () => {
    const own = `{ myStatements(consultation: "${slug}") { id } }`;
    return (await tale.client.ask<{ myStatements: { id: string }[] }>(memberCalled(by), own)).myStatements[0] ?? null;
  };
  const { id: statementId } = await tale.act(`proposal-${slug}-${by}`, memberCalled(by), write, { found });
  for (const language of ['fr', 'ar'] as const) {
    const translation = { statementId, language, text: words[language] };
    const variables = { input: ['StatementWordsInput!', translation] } as const;
    const translate = mutation('translateStatementWords', 'Statement', variables);
    await tale.act(`proposal-${slug}-${by}-${language}`, memberCalled(representative), translate);
  }
}

/** The map of a consultation, shown to everybody once a position that came of it is adopted. */
export async function publishResults(tale: Tale, { slug }: StoryConsultation, writer: string): Promise<void> {
  const publish = mutation('publishConsultation', 'Consultation', { slug: ['String!', slug] }, 'slug');
  await tale.act(`published-${slug}`, writer, publish, { doneIf: ['WrongState'], done: { id: '' } });
}
