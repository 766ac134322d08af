import type { Metadata, WireAmount } from './common.ts';

export interface PayoutFields {
  readonly id: string;
  readonly created: number;
  readonly arrival_date: number;
  readonly amount: WireAmount;
  readonly currency: string;
  readonly automatic: boolean;
  readonly balance_transaction: string;
  readonly description: string | null;
  readonly destination: string;
  readonly metadata: Metadata;
  readonly statement_descriptor: string | null;
}

export const buildPayout = (fields: PayoutFields) => ({
  object: 'payout' as const,
  application_fee: null,
  application_fee_amount: null,
  failure_balance_transaction: null as string | null,
  failure_code: null as string | null,
  failure_message: null as string | null,
  livemode: false,
  method: 'standard' as const,
  original_payout: null,
  payout_method: null,
  // A payout made by hand is not matched to balance transactions, an automatic one is.
  reconciliation_status: fields.automatic ? 'completed' : 'not_applicable',
  reversed_by: null,
  source_type: 'card' as const,
  status: 'in_transit' as 'in_transit' | 'paid' | 'failed',
  trace_id: null,
  type: 'bank_account' as const,
  ...fields,
});

export type Payout = Readonly<ReturnType<typeof buildPayout>>;
