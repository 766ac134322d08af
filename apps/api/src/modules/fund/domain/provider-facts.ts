import type { Money } from '@baraza/money';
import type { ContributionState, MovementKind } from './contribution.ts';

/** What the provider's inbox keeps of an event: only where to look. What happened is fetched afresh. */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  /** The provider's name for the kind of object, e.g. `payment_intent`. */
  readonly objectKind: string;
  readonly objectId: string;
  readonly createdAt: Date;
}

export interface ProviderMovement {
  readonly providerKey: string;
  readonly kind: MovementKind;
  readonly amount: Money;
  readonly fee: Money;
  readonly occurredAt: Date;
}

/** Something the provider says that cannot be booked by rule: a person has to look. */
export interface Parked {
  readonly providerKey: string;
  readonly reason: string;
}

export type UnpaidState = Extract<ContributionState, 'awaiting_payment' | 'processing' | 'failed' | 'expired'>;

/** Everything the provider knows about one payment, now. */
export interface PaymentFacts {
  readonly contributionId: string | null;
  readonly paymentIntent: string | null;
  /** The state while nothing has arrived; null when the provider names one that this version does not know. */
  readonly unpaid: UnpaidState | null;
  readonly movements: readonly ProviderMovement[];
  readonly parked: readonly Parked[];
}

const RANK: Readonly<Record<UnpaidState, number>> = { awaiting_payment: 0, processing: 1, failed: 2, expired: 3 };

/** States move forward only: an answer that was fetched earlier and handled later changes nothing. */
export function laterUnpaidState(known: ContributionState, told: UnpaidState | null): UnpaidState {
  const before: UnpaidState = known in RANK ? (known as UnpaidState) : 'awaiting_payment';
  return told !== null && RANK[told] > RANK[before] ? told : before;
}

const ORDER: readonly MovementKind[] = [
  'received',
  'refunded',
  'refund_failed',
  'dispute_opened',
  'dispute_won',
  'dispute_lost',
];

/** The order in which facts are booked, whatever the order in which they became known. */
export function inBookingOrder(movements: readonly ProviderMovement[]): ProviderMovement[] {
  return movements.toSorted(
    (one, other) =>
      one.occurredAt.getTime() - other.occurredAt.getTime() ||
      ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind) ||
      (one.providerKey < other.providerKey ? -1 : 1),
  );
}
