import type { Metadata, WireAmount } from './common.ts';

export interface CheckoutSessionFields {
  readonly id: string;
  readonly created: number;
  readonly expires_at: number;
  readonly amount_subtotal: WireAmount;
  readonly amount_total: WireAmount;
  readonly currency: string;
  readonly cancel_url: string | null;
  readonly success_url: string;
  readonly client_reference_id: string | null;
  readonly customer: string | null;
  readonly customer_email: string | null;
  readonly customer_creation: 'always' | 'if_required' | null;
  readonly locale: string | null;
  readonly metadata: Metadata;
  readonly allowed_payment_method_types: readonly string[] | null;
  readonly payment_method_types: readonly string[];
  readonly payment_method_options: object;
  readonly submit_type: string | null;
  readonly url: string | null;
}

interface CustomerDetails {
  readonly email: string | null;
  readonly name: string | null;
}

export const customerDetails = ({ email, name }: CustomerDetails) => ({
  address: null,
  business_name: null,
  email,
  individual_name: null,
  name,
  phone: null,
  tax_exempt: 'none',
  tax_ids: [],
});

const unused = {
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: { enabled: false, invoice_data: emptyInvoiceData() },
  livemode: false,
  managed_payments: null,
  mode: 'payment' as const,
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page' as const,
  wallet_options: null,
};

function emptyInvoiceData() {
  return {
    account_tax_ids: null,
    custom_fields: null,
    description: null,
    footer: null,
    issuer: null,
    metadata: {},
    rendering_options: null,
  };
}

/** An open, unpaid session in payment mode. As with Stripe, its payment intent comes into being when somebody pays. */
export const buildCheckoutSession = (fields: CheckoutSessionFields) => ({
  object: 'checkout.session' as const,
  ...unused,
  customer_details: null as ReturnType<typeof customerDetails> | null,
  payment_intent: null as string | null,
  payment_status: 'unpaid' as 'unpaid' | 'paid',
  status: 'open' as 'open' | 'complete' | 'expired',
  ...fields,
});

export type CheckoutSession = Readonly<ReturnType<typeof buildCheckoutSession>>;

export interface LineItemFields {
  readonly id: string;
  readonly amount_subtotal: WireAmount;
  readonly amount_total: WireAmount;
  readonly currency: string;
  readonly description: string;
  readonly quantity: number;
  readonly price: object;
}

export const buildLineItem = (fields: LineItemFields) => ({
  object: 'item' as const,
  adjustable_quantity: null,
  amount_discount: 0,
  amount_tax: 0,
  metadata: {},
  ...fields,
});

export type LineItem = Readonly<ReturnType<typeof buildLineItem>>;
