import type { Metadata, WireAmount } from './common.ts';

export interface RefundFields {
  readonly id: string;
  readonly created: number;
  readonly amount: WireAmount;
  readonly currency: string;
  readonly charge: string;
  readonly payment_intent: string | null;
  readonly payment_method: string | null;
  readonly customer: string | null;
  readonly balance_transaction: string | null;
  readonly destination_details: object;
  readonly metadata: Metadata;
  readonly reason: string | null;
  readonly status: 'succeeded' | 'pending';
}

export interface Refund extends Omit<RefundFields, 'status'> {
  readonly object: 'refund';
  readonly status: 'succeeded' | 'pending' | 'failed';
  readonly customer_account: null;
  readonly receipt_number: null;
  readonly source_transfer_reversal: null;
  readonly transfer_reversal: null;
  readonly failure_balance_transaction?: string;
  readonly failure_reason?: string;
}

export const buildRefund = (fields: RefundFields): Refund => ({
  object: 'refund',
  customer_account: null,
  receipt_number: null,
  source_transfer_reversal: null,
  transfer_reversal: null,
  ...fields,
});
