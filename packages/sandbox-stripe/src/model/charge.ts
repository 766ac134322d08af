import type { billingDetails, Metadata, WireAmount } from './common.ts';

export interface ChargeFields {
  readonly id: string;
  readonly created: number;
  readonly amount: WireAmount;
  readonly currency: string;
  readonly billing_details: ReturnType<typeof billingDetails>;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Metadata;
  readonly payment_intent: string;
  readonly payment_method: string;
  readonly payment_method_details: { readonly type: string };
  readonly receipt_email: string | null;
  readonly statement_descriptor: string | null;
  readonly statement_descriptor_suffix: string | null;
  readonly status: 'succeeded' | 'pending' | 'failed';
  readonly captured: boolean;
  readonly paid: boolean;
  readonly amount_captured: WireAmount;
}

const unused = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  calculated_statement_descriptor: 'BARAZA SANDBOX',
  failure_balance_transaction: null,
  fraud_details: {},
  livemode: false,
  on_behalf_of: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  transfer_data: null,
  transfer_group: null,
};

export interface Outcome {
  readonly advice_code: string | null;
  readonly network_advice_code: string | null;
  readonly network_decline_code: string | null;
  readonly network_status: string;
  readonly reason: string | null;
  readonly seller_message: string;
  readonly type: string;
}

export const authorised: Outcome = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: 'approved_by_network',
  reason: null,
  seller_message: 'Payment complete.',
  type: 'authorized',
};

export const buildCharge = (fields: ChargeFields) => ({
  object: 'charge' as const,
  ...unused,
  amount_refunded: 0,
  balance_transaction: null as string | null,
  disputed: false,
  failure_code: null as string | null,
  failure_message: null as string | null,
  outcome: authorised as Outcome | null,
  refunded: false,
  ...fields,
});

export type Charge = Readonly<ReturnType<typeof buildCharge>>;
