import type { Page } from 'playwright-core';
import { letTimePassTo } from './counting.ts';

const HOUR_MS = 3_600_000;
/** A promised day has passed once it has for everybody: at noon UTC of the next. */
const TO_ITS_END_HOURS = 36;

/** What anybody can ask about a recommendation that a company has to answer. */
export interface PublicItem {
  readonly id: string;
  readonly state: string;
  readonly overdueSince: string | null;
  readonly promises: readonly { readonly clock: string; readonly dueOn: string }[];
  readonly rechecks: readonly { readonly dueOn: string; readonly isDone: boolean }[];
  readonly position: { readonly slug: string };
  readonly recommendation: { readonly number: number };
}

export interface PublicSecret {
  readonly stub: string;
  readonly text: string | null;
  readonly state: string;
  readonly sunsetOn: string | null;
  readonly releasedOn: string | null;
}

async function ask<Data>(page: Page, query: string): Promise<Data> {
  const answer = await page.context().request.post('/graphql', { data: { query } });
  return ((await answer.json()) as { data: Data }).data;
}

/** The item of one recommendation of a position, as strangers see it. */
export async function publicItem(page: Page, addressee: string, position: string, number: number): Promise<PublicItem> {
  const { answerItems } = await ask<{ answerItems: { edges: { node: PublicItem }[] } }>(
    page,
    `{ answerItems(addressee: "${addressee}", first: 50) { edges { node { id state overdueSince promises { clock dueOn }
      rechecks { dueOn isDone } position { slug } recommendation { number } } } } }`,
  );
  const found = answerItems.edges.find(
    ({ node }) => node.position.slug === position && node.recommendation.number === number,
  );
  if (!found) throw new Error(`recommendation ${number} has no item`);
  return found.node;
}

/** What an engagement keeps back, as strangers see it. */
export async function publicSecret(page: Page, engagement: string): Promise<PublicSecret> {
  const { engagement: found } = await ask<{ engagement: { confidentialItems: PublicSecret[] } }>(
    page,
    `{ engagement(slug: "${engagement}") { confidentialItems { stub text state sunsetOn releasedOn } } }`,
  );
  const [first] = found.confidentialItems;
  if (!first) throw new Error('nothing is kept back');
  return first;
}

/** The days from which on answers were overdue, in a company's public record. */
export async function recordedOverdues(page: Page, company: string): Promise<string[]> {
  const { companyRecord } = await ask<{
    companyRecord: { facts: { edges: { node: { kind: string; day: string } }[] } };
  }>(page, `{ companyRecord(slug: "${company}") { facts(first: 50) { edges { node { kind day } } } } }`);
  return companyRecord.facts.edges.filter(({ node }) => node.kind === 'answer_overdue').map(({ node }) => node.day);
}

/** Until this day has passed for everybody on earth, or until an hour before that. */
export function letDayPass(page: Page, day: string, fewerHours = 0): Promise<void> {
  const hours = TO_ITS_END_HOURS - fewerHours;
  return letTimePassTo(page, new Date(Date.parse(`${day}T00:00:00Z`) + hours * HOUR_MS + 60_000));
}

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}
