import type { Movement, MovementTotals } from './contribution.ts';

/**
 * How much of what goes back is still among the contribution's money that has not cleared. The rest is a loss that the
 * reserve has to bear, because it may have been promised already.
 */
export function takenFromUncleared(amountMinor: bigint, totals: MovementTotals, clearedMinor: bigint): bigint {
  const remainingMinor = totals.unclearedMinor - clearedMinor;
  if (remainingMinor <= 0n) return 0n;
  return amountMinor < remainingMinor ? amountMinor : remainingMinor;
}

/** What a refund that came back restores of what refunds had taken from the uncleared money. */
export function restoredToUncleared(amountMinor: bigint, movements: readonly Movement[]): bigint {
  const takenMinor = movements
    .filter((movement) => movement.kind === 'refunded' || movement.kind === 'refund_failed')
    .reduce((total, movement) => total - movement.unclearedMinor, 0n);
  return amountMinor < takenMinor ? amountMinor : takenMinor;
}
