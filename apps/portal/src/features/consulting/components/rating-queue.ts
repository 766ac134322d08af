import { readDraft, removeDraft, writeDraft } from '../../../shared/drafts/draft-store.ts';
import type { Choice } from '../types.ts';

/** Answers by statement that the server does not have yet, kept on this device until it has taken them. */
export type RatingQueue = Readonly<Record<string, Choice>>;

const keyOf = (accountId: string, slug: string): string => `${accountId}.ratings.${slug}`;

/** As many as the server takes at once. */
export const RATINGS_AT_ONCE = 50;

export const readQueue = (accountId: string, slug: string): RatingQueue =>
  readDraft<RatingQueue>(keyOf(accountId, slug))?.value ?? {};

/** Adds or replaces an answer; the write is over before the next tap. Answers whether the device kept it. */
export function enqueue(accountId: string, slug: string, statementId: string, value: Choice): boolean {
  const next = { ...readQueue(accountId, slug), [statementId]: value };
  return writeDraft(keyOf(accountId, slug), { value: next, writtenAtMs: Date.now() });
}

/** Forgets what the server has taken; an answer that was changed meanwhile stays. */
export function settle(accountId: string, slug: string, sent: RatingQueue): void {
  const left = Object.entries(readQueue(accountId, slug)).filter(([id, value]) => sent[id] !== value);
  if (left.length === 0) removeDraft(keyOf(accountId, slug));
  else writeDraft(keyOf(accountId, slug), { value: Object.fromEntries(left), writtenAtMs: Date.now() });
}

export const waitingOnDevice = (accountId: string, slug: string): number =>
  Object.keys(readQueue(accountId, slug)).length;
