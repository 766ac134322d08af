import type { Explanation } from '../explanation/explanation.ts';
import type { Reservation } from '../reservations/reservation.ts';

/** `scottish`: SSI 2007/42; `meek`: PRF reference Meek rule; `irv`: one seat, strict majority. */
export type Rule = 'scottish' | 'meek' | 'irv';

export interface CountOptions {
  readonly rule: Rule;
  /** Overrides the number of seats of the election. */
  readonly seats?: number;
  readonly reservations?: readonly Reservation[];
  /** The public seed of the lot (see `drawLots`); without it ties fall to the lowest candidate number. */
  readonly tieSeed?: Uint8Array;
}

/** What happened to a candidate (number) at a stage, and why. */
export interface Action {
  readonly type: 'elect' | 'exclude' | 'transfer' | 'tie';
  readonly candidate: number;
  readonly explanation: Explanation;
}

/**
 * One stage. Amounts are decimals with a fixed number of digits (Scottish 5, Meek 9, IRV 0); `votes[i]` belongs to
 * candidate i + 1, null if withdrawn. Scottish: the votes after the stage's transfer. Meek and IRV: the votes of the
 * round, before its exclusion.
 */
export interface Stage {
  readonly stage: number;
  readonly quota: string;
  readonly votes: readonly (string | null)[];
  /** Votes on papers without a further preference. */
  readonly exhausted: string;
  /** What truncation took: `valid` = sum of votes + exhausted + lost. Always 0 for Meek, whose crumbs are exhausted. */
  readonly lost: string;
  readonly actions: readonly Action[];
  /** The state of reservations before the stage's step. */
  readonly notes: readonly Explanation[];
}

export interface CountResult {
  readonly rule: Rule;
  readonly seats: number;
  readonly candidates: readonly string[];
  readonly withdrawn: readonly number[];
  /** Ballots with a preference for a candidate who stands (IRV: with any preference). */
  readonly validBallots: number;
  /** Scottish: the quota. Meek: the quota of the last round. IRV: the majority of the last round. */
  readonly quota: string;
  /** Candidate numbers in order of election. */
  readonly elected: readonly number[];
  readonly stages: readonly Stage[];
  /** What is to be said about the count as a whole, e.g. that there was no contest. */
  readonly notes: readonly Explanation[];
}

/** Why an election cannot be counted as asked. */
export type CountFault =
  | { readonly type: 'seats-out-of-range'; readonly seats: number }
  | { readonly type: 'irv-fills-one-seat'; readonly seats: number }
  /** `line`: of the first such ballot in the BLT file, or 0. */
  | { readonly type: 'equal-ranks-need-meek'; readonly line: number }
  | { readonly type: 'reservations-unreachable'; readonly reservations: readonly string[]; readonly seats: number };
