import type { Problem } from '../../../platform/errors/problems.ts';
import type { CompositionFault } from './board-charter.ts';

/** Fewer eligible people voted than the item needs, and its closing date has not come. */
export interface BelowQuorum extends Problem<'BelowQuorum'> {
  readonly needed: number;
  readonly present: number;
  readonly closesAt: Date;
}

export const belowQuorum = (needed: number, present: number, closesAt: Date): BelowQuorum => ({
  type: 'BelowQuorum',
  message: `Nothing was decided: ${present} of the ${needed} votes needed have been cast. All votes are kept and the item stays open.`,
  needed,
  present,
  closesAt,
});

/** Votes that may still come could change the outcome. */
export interface NotSettled extends Problem<'NotSettled'> {
  readonly closesAt: Date;
}

export const notSettled = (closesAt: Date): NotSettled => ({
  type: 'NotSettled',
  message:
    'Nothing was decided: votes still to come could change the outcome. The item can be closed once they are in, or after its closing date.',
  closesAt,
});

/** Voting has not begun, or is over. */
export interface VotingClosed extends Problem<'VotingClosed'> {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export const votingClosed = (opensAt: Date, closesAt: Date): VotingClosed => ({
  type: 'VotingClosed',
  message: 'Your vote was not counted: this item is not open for votes.',
  opensAt,
  closesAt,
});

export type MayNotVote = Problem<'MayNotVote'>;

export const softInterest = (): MayNotVote => ({
  type: 'MayNotVote',
  message: 'Your vote was not taken: because of your tie to a party you may speak on this item, not vote on it.',
});

export const notAVoter = (): MayNotVote => ({
  type: 'MayNotVote',
  message: 'Your vote was not taken: you may read this item, but you hold no seat that decides it.',
});

/** Only whoever presides over the item closes it. */
export interface NotPresiding extends Problem<'NotPresiding'> {
  readonly presiding: string | null;
}

export const notPresiding = (presiding: string | null): NotPresiding => ({
  type: 'NotPresiding',
  message: `Nothing was changed: ${presiding ?? 'somebody else'} presides over this item and closes it.`,
  presiding,
});

/** The resolution would have passed, but what it orders cannot be done now. */
export interface EffectRefused extends Problem<'EffectRefused'> {
  /** Name of the failure in the module that refused, e.g. `PoolOverdrawn`. */
  readonly cause: string;
  readonly reason: string;
}

export const effectRefused = (problem: Problem): EffectRefused => ({
  type: 'EffectRefused',
  message: `The item stays open and every vote is kept, because what it decides cannot be done now. ${problem.message}`,
  cause: problem.type,
  reason: problem.message,
});

export interface PanelTooSmall extends Problem<'PanelTooSmall'> {
  readonly needed: number;
  readonly available: number;
}

export const panelTooSmall = (needed: number, available: number): PanelTooSmall => ({
  type: 'PanelTooSmall',
  message: `No panel could be formed: ${needed} people who took no part are needed and ${available} are on the board and its reserve list. Add reserves, then try again.`,
  needed,
  available,
});

export type SeatObstacle = 'term_too_long' | 'too_many_terms' | 'seated_already';

/** The charter or the law of the fund forbids this seat. */
export interface SeatRefused extends Problem<'SeatRefused'> {
  readonly obstacles: readonly (SeatObstacle | CompositionFault)[];
}

const OBSTACLE_TEXTS: Record<SeatObstacle | CompositionFault, string> = {
  term_too_long: 'the term is longer than the charter allows',
  too_many_terms: 'the charter allows no further term in a row',
  seated_already: 'this person, or another chair, holds a seat in that time',
  too_few_seats: 'the board would have too few seats',
  too_many_seats: 'the board would have too many seats',
  too_few_affected: 'too few seats would be held by affected people',
  too_few_regions: 'too few regions would be represented',
  majority_of_one_group: 'one group would hold a majority',
  no_chair: 'the board would have no chair',
};

export const seatRefused = (...obstacles: readonly (SeatObstacle | CompositionFault)[]): SeatRefused => ({
  type: 'SeatRefused',
  message: `Nobody was seated: ${obstacles.map((obstacle) => OBSTACLE_TEXTS[obstacle]).join('; ')}.`,
  obstacles,
});

export interface StandingLimitExceeded extends Problem<'StandingLimitExceeded'> {
  readonly limit: 'expired' | 'currency' | 'each' | 'total';
}

export const standingLimitExceeded = (limit: StandingLimitExceeded['limit']): StandingLimitExceeded => ({
  type: 'StandingLimitExceeded',
  message: 'No standing resolution of the board covers this: ask the board for a resolution of its own.',
  limit,
});
