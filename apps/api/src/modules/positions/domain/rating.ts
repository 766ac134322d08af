import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';

/** From the best for people to the worst; the last is about the answer itself. */
export const RATING_CHOICES = [
  'implemented',
  'acceptable_alternative',
  'partly',
  'not',
  'answered_without_answering',
] as const;
export type RatingChoice = (typeof RATING_CHOICES)[number];

export const ELECTORATES = ['representatives', 'panel', 'members'] as const;
/** Representatives and a panel rate together; `members` is a full vote. */
export type Electorate = (typeof ELECTORATES)[number];

export interface Tally {
  readonly electorate: Electorate;
  readonly choice: RatingChoice;
  readonly count: number;
}

/** How many members the panel has, where the forum has so many besides its representatives. */
export const PANEL_SIZE = 12;
/** Days a round is open. */
export const RATING_DAYS = 21;
/** Rounds that may miss their quorum before the item lapses (rule I3). */
export const QUORUMS_MISSED_MAXIMUM = 2;

/** More than half of those asked; of all members a tenth, and never fewer than the smallest group. */
export function quorumOf(kind: 'panel' | 'full', electors: number): number {
  if (kind === 'panel') return Math.floor(electors / 2) + 1;
  return Math.min(Math.max(SMALLEST_GROUP, Math.ceil(electors / 10)), Math.max(1, electors));
}

/** Members who must ask before all are asked: one in twenty, and never fewer than the smallest group. */
export function fullVoteThreshold(members: number): number {
  return Math.max(SMALLEST_GROUP, Math.ceil(members / 20));
}

/** The choice with most votes. Equal numbers go to the one less favourable to the company: doubt does not close harm. */
export function ratingOutcome(tallies: readonly Tally[]): RatingChoice | null {
  let outcome: RatingChoice | null = null;
  let most = 0;
  for (const choice of RATING_CHOICES) {
    const count = votesFor(tallies, choice);
    if (count > 0 && count >= most) [outcome, most] = [choice, count];
  }
  return outcome;
}

export function votesCast(tallies: readonly Tally[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

function votesFor(tallies: readonly Tally[], choice: RatingChoice): number {
  return votesCast(tallies.filter((tally) => tally.choice === choice));
}

export interface PublishedTally {
  /** Null where only the sum of all is shown. */
  readonly electorate: Electorate | null;
  readonly choice: RatingChoice;
  readonly count: number;
}

/**
 * What of a closed round is published: every sum is of at least {@link SMALLEST_GROUP} votes. Electorates are shown apart
 * only if each is large enough, since one of them and the whole would tell the other. Null: only the outcome.
 */
export function publishedTallies(tallies: readonly Tally[]): readonly PublishedTally[] | null {
  if (votesCast(tallies) < SMALLEST_GROUP) return null;
  const parts = [...Map.groupBy(tallies, ({ electorate }) => electorate).values()];
  if (parts.every((part) => votesCast(part) >= SMALLEST_GROUP)) return tallies;
  return RATING_CHOICES.map((choice) => ({ electorate: null, choice, count: votesFor(tallies, choice) }));
}

/** Name of the rule, published with each draw; a change of the rule changes the name. */
export const PANEL_RULE = 'baraza-panel-1';

/** The public seed of a panel: rule, round, and the commitment of the answer in the public log. */
export function panelSeed(roundId: string, commitment: string): string {
  return `${PANEL_RULE}|${roundId}|${commitment}`;
}
