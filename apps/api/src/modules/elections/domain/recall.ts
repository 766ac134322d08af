import { DAY_MS } from '../../../platform/clock/clock.ts';

/** The two choices of a recall, in the order of the ballot. */
export const RECALL_CHOICES = ['keep', 'remove'] as const;

/** How long signatures may be gathered. */
export const PETITION_MS = 60 * DAY_MS;

/** Signatures that a petition needs: so many percent of those who voted last, rounded up, and at least one. */
export function signaturesNeeded(votedLast: number, percent: number): number {
  return Math.max(1, Math.ceil((votedLast * percent) / 100));
}

/** Votes with which one seat of so many is won whatever the others do: what still stands behind a representative. */
export function keepingQuota(valid: number, seats: number): number {
  return Math.floor(valid / (seats + 1)) + 1;
}

/**
 * A recall fails while one quota still supports the representative, so that a majority cannot remove whom a minority
 * elected; and it never succeeds unless more want the removal than not.
 */
export function recallOutcome(
  votes: { readonly keep: number; readonly remove: number },
  seats: number,
): 'kept' | 'recalled' {
  const { keep, remove } = votes;
  const hasQuota = keep >= keepingQuota(keep + remove, seats);
  return hasQuota || remove <= keep ? 'kept' : 'recalled';
}

export const PETITION_STATES = ['collecting', 'noticed', 'voting', 'kept', 'recalled', 'lapsed'] as const;
/**
 * `collecting` signatures; `noticed` when there are enough: the representative replies; `voting` once the returning
 * officer has announced the election; then its outcome. `lapsed`: too few signatures in time, or the seat ended first.
 */
export type PetitionState = (typeof PETITION_STATES)[number];

export interface Petition {
  readonly id: string;
  readonly seatId: string;
  readonly forumId: string;
  readonly constituencyId: string;
  readonly reasons: string;
  readonly state: PetitionState;
  readonly votedLast: number;
  readonly required: number;
  readonly signatures: number;
  readonly noticeDays: number;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly noticeEndsAt: Date | null;
  readonly reply: string | null;
  readonly electionId: string | null;
  /** Votes of the recall, once it was counted. */
  readonly keepVotes: number | null;
  readonly removeVotes: number | null;
}
