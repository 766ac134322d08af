import type { PaymentAttempt, PaymentOrder } from './payment-order.ts';

export interface LineToMatch {
  readonly direction: 'credit' | 'debit';
  readonly amountMinor: bigint;
  readonly currency: string;
}

export interface OrderToMatch {
  readonly order: Pick<PaymentOrder, 'id' | 'amountMinor' | 'currency' | 'state'>;
  /** The latest sending; null where it was never sent. */
  readonly attempt: Pick<PaymentAttempt, 'confirmedAt'> | null;
  /** Whether the same movement is known from the other source: typed in by hand and then in the file, or the reverse. */
  readonly isKnownFromOtherSource: boolean;
}

/** Why a line stays unexplained, until somebody explains it. */
export type UnexplainedReason =
  'no_order' | 'other_currency' | 'amount_differs' | 'not_sent' | 'confirmed_before' | 'returned_before';

export type LineMatch =
  | { readonly state: 'confirmed_payment' }
  /** `chargeMinor` stayed with the banks on the way back. */
  | { readonly state: 'returned_payment'; readonly chargeMinor: bigint }
  /** Says again what the books have. */
  | { readonly state: 'repeated' }
  | { readonly state: 'unexplained'; readonly reason: UnexplainedReason };

const unexplained = (reason: UnexplainedReason): LineMatch => ({ state: 'unexplained', reason });

/** What a line of the bank's statement means for the order that its end-to-end id names. */
export function matchStatementLine(line: LineToMatch, found: OrderToMatch | null): LineMatch {
  if (!found) return unexplained('no_order');
  if (line.currency !== found.order.currency) return unexplained('other_currency');
  return line.direction === 'debit' ? matchDebit(line, found) : matchCredit(line, found);
}

function matchDebit(line: LineToMatch, { order, attempt, isKnownFromOtherSource }: OrderToMatch): LineMatch {
  if (!attempt) return unexplained('not_sent');
  if (line.amountMinor !== order.amountMinor) return unexplained('amount_differs');
  if (order.state === 'sent') return { state: 'confirmed_payment' };
  // The return was read before the payment itself: what this line says was booked when the order was sent.
  if (attempt.confirmedAt === null) return { state: 'repeated' };
  return isKnownFromOtherSource ? { state: 'repeated' } : unexplained('confirmed_before');
}

function matchCredit(line: LineToMatch, { order, attempt, isKnownFromOtherSource }: OrderToMatch): LineMatch {
  if (!attempt) return unexplained('not_sent');
  if (line.amountMinor > order.amountMinor) return unexplained('amount_differs');
  if (order.state === 'sent' || order.state === 'confirmed')
    return { state: 'returned_payment', chargeMinor: order.amountMinor - line.amountMinor };
  return isKnownFromOtherSource ? { state: 'repeated' } : unexplained('returned_before');
}
