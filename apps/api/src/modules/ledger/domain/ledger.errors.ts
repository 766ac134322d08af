import type { IdempotencyKeyReused, Problem } from '../../../platform/errors/problems.ts';

/** The pool has less free money than the entries would take. */
export interface PoolOverdrawn extends Problem<'PoolOverdrawn'> {
  readonly currency: string;
  /** Free now, in minor units. */
  readonly freeMinor: bigint;
  /** What the entries would take from it, in minor units. */
  readonly neededMinor: bigint;
}

/** A loss has not been made good: until then nothing new may be promised in this currency. */
export interface PoolInShortfall extends Problem<'PoolInShortfall'> {
  readonly currency: string;
  readonly shortfallMinor: bigint;
}

/** The entry's effective day lies in a period that a resolution closed. */
export interface PeriodClosed extends Problem<'PeriodClosed'> {
  /** The last closed day. */
  readonly closedThrough: string;
}

/** The entry has a reversal already; there can be only one. */
export type AlreadyReversed = Problem<'AlreadyReversed'>;

export type PostFailure = PoolOverdrawn | PoolInShortfall | PeriodClosed | AlreadyReversed | IdempotencyKeyReused;

export const poolOverdrawn = (currency: string, freeMinor: bigint, neededMinor: bigint): PoolOverdrawn => ({
  type: 'PoolOverdrawn',
  message:
    'Nothing was decided or moved: the pool has less free money than this needs. Choose a smaller amount or wait until more has cleared.',
  currency,
  freeMinor,
  neededMinor,
});

export const poolInShortfall = (currency: string, shortfallMinor: bigint): PoolInShortfall => ({
  type: 'PoolInShortfall',
  message:
    'Nothing was decided or moved: the pool is missing money after a loss. New commitments wait until the shortfall is made good.',
  currency,
  shortfallMinor,
});

export const periodClosed = (closedThrough: string): PeriodClosed => ({
  type: 'PeriodClosed',
  message: `The books are closed through ${closedThrough}. Nothing was booked; use a later effective day.`,
  closedThrough,
});

export const alreadyReversed = (): AlreadyReversed => ({
  type: 'AlreadyReversed',
  message: 'This entry was reversed before. Nothing was booked.',
});
