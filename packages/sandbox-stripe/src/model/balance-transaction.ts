import type { WireAmount } from './common.ts';

export type BalanceTransactionType =
  | 'charge'
  | 'payment'
  | 'refund'
  | 'payment_refund'
  | 'refund_failure'
  | 'payment_failure_refund'
  | 'adjustment'
  | 'payout'
  | 'payout_failure'
  | 'stripe_fee';

/** `fee` is what Stripe keeps; `net = amount - fee` is what the balance moves by. */
export interface BalanceTransactionFields {
  readonly id: string;
  readonly created: number;
  readonly available_on: number;
  readonly amount: WireAmount;
  readonly fee: WireAmount;
  readonly currency: string;
  readonly description: string | null;
  readonly reporting_category: string;
  readonly source: string | null;
  readonly type: BalanceTransactionType;
}

export const buildBalanceTransaction = (fields: BalanceTransactionFields) => ({
  object: 'balance_transaction' as const,
  balance_type: 'payments' as const,
  exchange_rate: null,
  fee_details: feeDetails(fields),
  net: fields.amount - fields.fee,
  // Set anew on every answer, because it follows the clock and nothing else.
  status: (fields.available_on <= fields.created ? 'available' : 'pending') as 'available' | 'pending',
  ...fields,
});

export type BalanceTransaction = Readonly<ReturnType<typeof buildBalanceTransaction>>;

function feeDetails({ fee, currency, type }: BalanceTransactionFields) {
  if (fee === 0) return [];
  const description = type === 'adjustment' ? 'Dispute fee' : 'Stripe processing fees';
  return [{ amount: fee, application: null, currency, description, type: 'stripe_fee' }];
}
