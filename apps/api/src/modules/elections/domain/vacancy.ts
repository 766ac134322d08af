import { DAY_MS } from '../../../platform/clock/clock.ts';
import type { Seat } from './officials.ts';

/** How long candidates of the election are asked whether they would serve. */
export const CONSENT_MS = 7 * DAY_MS;

export type VacancyReason = NonNullable<Seat['endedReason']>;

/**
 * `asking` candidates; `counting` where only scrutineers can open the ballots; then `filled`, or a `by_election` is
 * needed.
 */
export type VacancyState = 'asking' | 'counting' | 'filled' | 'by_election';

export interface SeatVacancy {
  readonly id: string;
  readonly seatId: string;
  readonly forumId: string;
  /** The election whose ballots fill the seat. */
  readonly electionId: string;
  readonly styleId: string;
  readonly reason: VacancyReason;
  readonly state: VacancyState;
  readonly openedAt: Date;
  readonly consentsCloseAt: Date;
  /** Candidate numbers: who leaves, whose papers the seat rests on, and who stays. */
  readonly vacating: number;
  readonly seatOf: number;
  readonly continuing: readonly number[];
  /** What the countback found, canonical JSON (docs/protocol/elections.md, section 10). */
  readonly transcript: string | null;
  readonly filledBySeatId: string | null;
  readonly settledAt: Date | null;
}

/** Somebody who stood in the election and is asked whether they would serve. */
export interface VacancyCandidate {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly memberId: string;
  readonly number: number;
  readonly pseudonym: string;
  /** Null until answered; no answer counts as no. */
  readonly serves: boolean | null;
}

export interface SubmittedCountback {
  readonly accountId: string;
  readonly text: string;
}

/** Numbers of those who agreed, ascending. */
export function consenting(candidates: readonly VacancyCandidate[]): number[] {
  return candidates.flatMap(({ serves, number }) => (serves ? [number] : [])).sort((one, other) => one - other);
}
