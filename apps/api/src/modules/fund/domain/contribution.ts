import type { Money } from '@baraza/money';
import type { Rail } from './charter.ts';

export const CONTRIBUTION_STATES = [
  'awaiting_payment',
  'processing',
  'failed',
  'expired',
  'received',
  'partly_cleared',
  'cleared',
  'disputed',
  'lost',
  'partly_refunded',
  'refunded',
] as const;
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

export interface Contribution {
  readonly id: string;
  readonly fundId: string;
  readonly organisationId: string;
  /** Who promised it. */
  readonly accountId: string;
  /** What was promised; what arrived is the sum of the movements. */
  readonly amount: Money;
  readonly rail: Rail;
  readonly state: ContributionState;
  readonly purchaseOrder: string | null;
  /** ISO 11649 creditor reference, on the transfer and on the receipt. */
  readonly reference: string;
  readonly createdAt: Date;
  readonly receivedAt: Date | null;
  /** When the rail's chargeback window ends. */
  readonly clearsAt: Date | null;
  readonly clearedMinor: bigint;
  /** The part of it that was made allocatable early because the reserve answers for it. */
  readonly coveredMinor: bigint;
  /** Whether some of it waits for a later cycle because of the share limit (M4). */
  readonly heldByShareLimit: boolean;
  readonly sessionId: string | null;
  readonly checkoutUrl: string | null;
  readonly paymentIntent: string | null;
}

export type MovementKind =
  'received' | 'refunded' | 'refund_failed' | 'dispute_opened' | 'dispute_won' | 'dispute_lost';

/** One fact about the money of a contribution. */
export interface Movement {
  /** Unique at the provider or the bank, e.g. `txn_…`: the same fact counts once. */
  readonly providerKey: string;
  readonly kind: MovementKind;
  readonly amountMinor: bigint;
  readonly feeMinor: bigint;
  /** By how much it changed the contribution's money that has not cleared: what it brought, less what it took. */
  readonly unclearedMinor: bigint;
  readonly occurredAt: Date;
}

export interface MovementTotals {
  readonly receivedMinor: bigint;
  readonly feeMinor: bigint;
  readonly refundedMinor: bigint;
  readonly lostMinor: bigint;
  /** In dispute now. */
  readonly disputedMinor: bigint;
  /** Brought in less taken back, before anything cleared. */
  readonly unclearedMinor: bigint;
}

export function totalsOf(movements: readonly Movement[]): MovementTotals {
  const sum = (pick: (movement: Movement) => bigint, ...kinds: MovementKind[]): bigint =>
    movements.reduce(
      (total, each) => (kinds.length === 0 || kinds.includes(each.kind) ? total + pick(each) : total),
      0n,
    );
  const amount = (movement: Movement): bigint => movement.amountMinor;
  return {
    receivedMinor: sum(amount, 'received'),
    feeMinor: sum((movement) => movement.feeMinor),
    refundedMinor: sum(amount, 'refunded') - sum(amount, 'refund_failed'),
    lostMinor: sum(amount, 'dispute_lost'),
    disputedMinor: sum(amount, 'dispute_opened') - sum(amount, 'dispute_won', 'dispute_lost'),
    unclearedMinor: sum((movement) => movement.unclearedMinor),
  };
}

/**
 * The state that follows from the facts, whatever order they became known in. `unpaid` is what the provider says while
 * nothing has arrived.
 */
export function stateOf(
  totals: MovementTotals,
  clearedMinor: bigint,
  unpaid: Extract<ContributionState, 'awaiting_payment' | 'processing' | 'failed' | 'expired'>,
): ContributionState {
  if (totals.receivedMinor === 0n) return unpaid;
  if (totals.disputedMinor > 0n) return 'disputed';
  if (totals.lostMinor > 0n) return 'lost';
  if (totals.refundedMinor >= totals.receivedMinor) return 'refunded';
  if (totals.refundedMinor > 0n) return 'partly_refunded';
  if (clearedMinor === 0n) return 'received';
  return clearedMinor >= totals.unclearedMinor ? 'cleared' : 'partly_cleared';
}
