import type { Metadata, WireAmount } from './common.ts';

export type PaymentIntentStatus =
  'requires_payment_method' | 'requires_confirmation' | 'requires_action' | 'processing' | 'succeeded' | 'canceled';

export interface PaymentIntentFields {
  readonly id: string;
  readonly created: number;
  readonly amount: WireAmount;
  readonly currency: string;
  readonly client_secret: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: Metadata;
  readonly payment_method: string | null;
  readonly allowed_payment_method_types: readonly string[] | null;
  readonly payment_method_types: readonly string[];
  readonly payment_method_options: object;
  readonly receipt_email: string | null;
  readonly statement_descriptor: string | null;
  readonly statement_descriptor_suffix: string | null;
  readonly status: PaymentIntentStatus;
}

const unused = {
  amount_capturable: 0,
  amount_details: { tip: {} },
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  capture_method: 'automatic_async' as const,
  confirmation_method: 'automatic' as const,
  customer_account: null,
  excluded_payment_method_types: null,
  livemode: false,
  managed_payments: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  transfer_group: null,
};

export const buildPaymentIntent = (fields: PaymentIntentFields) => ({
  object: 'payment_intent' as const,
  ...unused,
  amount_received: 0,
  canceled_at: null as number | null,
  cancellation_reason: null as string | null,
  last_payment_error: null as object | null,
  latest_charge: null as string | null,
  next_action: null as object | null,
  ...fields,
});

export type PaymentIntent = Readonly<ReturnType<typeof buildPaymentIntent>>;
