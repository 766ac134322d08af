import { newId, seconds, type Context } from '../context.ts';
import { billingDetails } from '../model/common.ts';
import type { PaymentMethod } from '../model/payment-method.ts';
import type { TestMethod } from './test-methods.ts';

/** Who pays, as far as the hosted page asked. */
export interface Payer {
  readonly name: string | null;
  readonly email: string | null;
}

const checks = { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' };
const expiry = { exp_month: 12, exp_year: 2034 };

export function createPaymentMethod(
  context: Context,
  method: TestMethod,
  payer: Payer,
  customer: string | null,
): PaymentMethod {
  return context.store.put('paymentMethods', {
    id: newId(context, 'pm'),
    object: 'payment_method',
    allow_redisplay: 'unspecified',
    billing_details: billingDetails(payer.name, payer.email),
    created: seconds(context),
    customer,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: method.kind,
    [method.kind]: onPaymentMethod(method),
  });
}

function onPaymentMethod(method: TestMethod): object {
  const last4 = method.number.slice(-4);
  switch (method.kind) {
    case 'card':
      return {
        ...{ brand: 'visa', checks, country: 'US', display_brand: 'visa', ...expiry, fingerprint: `sandbox${last4}` },
        ...{ funding: 'credit', generated_from: null, last4, networks: { available: ['visa'], preferred: null } },
        ...{ regulated_status: 'unregulated', three_d_secure_usage: { supported: true }, wallet: null },
      };
    case 'sepa_debit':
      return { ...iban(method), generated_from: { charge: null, setup_attempt: null } };
    case 'us_bank_account':
      return {
        ...{ account_holder_type: 'company', account_type: 'checking', bank_name: 'STRIPE TEST BANK' },
        ...{ financial_connections_account: null, fingerprint: `sandbox${last4}`, last4 },
        networks: { preferred: 'ach', supported: ['ach'] },
        ...{ routing_number: '110000000', status_details: null },
      };
    case 'customer_balance':
      return {};
  }
}

/** The same method as the charge shows it. */
export function chargeDetails(method: TestMethod, amount: number): { readonly type: string } {
  return { type: method.kind, [method.kind]: onCharge(method, amount) };
}

function onCharge(method: TestMethod, amount: number): object {
  const last4 = method.number.slice(-4);
  switch (method.kind) {
    case 'card':
      return {
        ...{ amount_authorized: amount, authorization_code: '123456', brand: 'visa', checks, country: 'US' },
        ...{ electronic_commerce_indicator: null, ...expiry, extended_authorization: { status: 'disabled' } },
        ...{ fingerprint: `sandbox${last4}`, funding: 'credit', incremental_authorization: { status: 'unavailable' } },
        ...{ installments: null, last4, mandate: null, multicapture: { status: 'unavailable' }, network: 'visa' },
        ...{ network_token: { used: false }, network_transaction_id: `sandbox${last4}`, transaction_link_id: null },
        overcapture: { maximum_amount_capturable: amount, status: 'unavailable' },
        ...{ regulated_status: 'unregulated', three_d_secure: null, wallet: null },
      };
    case 'sepa_debit':
      return { ...iban(method), mandate: null };
    case 'us_bank_account':
      return {
        ...{ account_holder_type: 'company', account_type: 'checking', bank_name: 'STRIPE TEST BANK' },
        ...{ fingerprint: `sandbox${last4}`, last4, payment_reference: null, routing_number: '110000000' },
      };
    case 'customer_balance':
      return {};
  }
}

function iban({ number }: TestMethod): object {
  const last4 = number.slice(-4);
  return {
    bank_code: number.slice(4, 9),
    branch_code: '',
    country: number.slice(0, 2),
    fingerprint: `sandbox${last4}`,
    last4,
  };
}
