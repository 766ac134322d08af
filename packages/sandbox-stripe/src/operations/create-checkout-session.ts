import { ok, type Result } from '@baraza/result';
import { newId, schedule, seconds, type Context } from '../context.ts';
import { mergeMetadata } from '../http/params.ts';
import { invalidRequest, noSuch, type StripeFailure } from '../http/stripe-failure.ts';
import { buildCheckoutSession, buildLineItem, type LineItem } from '../model/checkout-session.ts';
import { checkAmount, checkCurrency } from '../payments/currencies.ts';
import { methodKinds, worksIn } from '../payments/test-methods.ts';
import type { CreateSessionParams } from './checkout-session-params.ts';
import type { Answer } from './operation.ts';

const halfAnHourSeconds = 30 * 60;
const daySeconds = 24 * 60 * 60;

export function createCheckoutSession(context: Context, params: CreateSessionParams): Answer {
  const currency = checkLineCurrencies(params);
  if (!currency.ok) return currency;
  const total = params.line_items.reduce((sum, line) => sum + line.price_data.unit_amount * line.quantity, 0);
  const checks = [
    checkQuantities(params),
    checkAmount(total, currency.value, 'line_items'),
    checkCustomer(context, params),
    checkExpiry(context, params),
  ];
  const failed = checks.find((check) => !check.ok);
  if (failed !== undefined && !failed.ok) return failed;
  const methods = offeredMethods(params, currency.value);
  if (methods.length === 0) {
    const message = 'No valid payment method types for this Checkout Session: none of those allowed fits.';
    return invalidRequest(message, { param: 'allowed_payment_method_types' });
  }
  return ok(putSession(context, params, { currency: currency.value, total, methods }));
}

interface Terms {
  readonly currency: string;
  readonly total: number;
  readonly methods: readonly string[];
}

function putSession(context: Context, params: CreateSessionParams, terms: Terms): object {
  const { currency, total, methods } = terms;
  const id = newId(context, 'cs_test', 58);
  const expiresAt = params.expires_at ?? seconds(context) + daySeconds;
  const session = buildCheckoutSession({
    id,
    created: seconds(context),
    expires_at: expiresAt,
    amount_subtotal: total,
    amount_total: total,
    currency,
    cancel_url: params.cancel_url ?? null,
    success_url: params.success_url,
    client_reference_id: params.client_reference_id ?? null,
    customer: params.customer ?? null,
    customer_creation: params.customer === undefined ? (params.customer_creation ?? 'if_required') : null,
    customer_email: params.customer_email ?? null,
    locale: params.locale ?? null,
    metadata: mergeMetadata({}, params.metadata),
    payment_method_options: params.payment_method_options ?? {},
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    payment_method_types: methods,
    submit_type: params.submit_type ?? null,
    url: `${context.publicBaseUrl}/c/pay/${id}`,
  });
  const paymentIntentData = {
    ...params.payment_intent_data,
    metadata: mergeMetadata({}, params.payment_intent_data?.metadata),
  };
  context.store.put('sessionLines', { id, items: params.line_items.map(toItem(context)), paymentIntentData });
  schedule(context, expiresAt * 1000 - context.atMs, { type: 'expire_session', session: id });
  return context.store.put('sessions', session);
}

function toItem(context: Context): (line: CreateSessionParams['line_items'][number]) => LineItem {
  return ({ price_data: { unit_amount: unitAmount, currency, product_data: product }, quantity }) =>
    buildLineItem({
      id: newId(context, 'li'),
      amount_subtotal: unitAmount * quantity,
      amount_total: unitAmount * quantity,
      currency: currency.toLowerCase(),
      description: product.name,
      price: priceOf(context, unitAmount, currency.toLowerCase()),
      quantity,
    });
}

/** The one-off price that Stripe makes of `price_data`. */
function priceOf(context: Context, unitAmount: number, currency: string): object {
  return {
    ...{ id: newId(context, 'price'), object: 'price', active: false, billing_scheme: 'per_unit' },
    ...{ created: seconds(context), currency, custom_unit_amount: null, livemode: false, lookup_key: null },
    ...{ metadata: {}, nickname: null, product: newId(context, 'prod', 14), recurring: null },
    ...{ tax_behavior: 'unspecified', tiers_mode: null, transform_quantity: null, type: 'one_time' },
    ...{ unit_amount: unitAmount, unit_amount_decimal: String(unitAmount) },
  };
}

/**
 * What the payer may choose from: everything that fits the currency and the session, less what the caller leaves out.
 * Bank transfers need a customer whose balance they go to, and have to be asked for.
 */
function offeredMethods(params: CreateSessionParams, currency: string): readonly string[] {
  const transfers = params.customer !== undefined && params.payment_method_options?.customer_balance !== undefined;
  const eligible = methodKinds.filter((kind) => worksIn(kind, currency) && (kind !== 'customer_balance' || transfers));
  const allowed = params.allowed_payment_method_types;
  return eligible.filter((kind) => allowed === undefined || allowed.includes(kind));
}

function checkLineCurrencies(params: CreateSessionParams): Result<string, StripeFailure> {
  const currencies = new Set(params.line_items.map((line) => line.price_data.currency.toLowerCase()));
  const [first, second] = currencies;
  if (first === undefined || second !== undefined) {
    return invalidRequest('All line items must have the same currency.', { param: 'line_items' });
  }
  return checkCurrency(first);
}

function checkQuantities(params: CreateSessionParams): Result<undefined, StripeFailure> {
  const wrong = params.line_items.findIndex((line) => line.quantity < 1 || line.price_data.unit_amount < 0);
  if (wrong === -1) return ok();
  const message = 'Quantities must be at least 1, and unit amounts at least 0.';
  return invalidRequest(message, { param: `line_items[${wrong}]` });
}

function checkCustomer(context: Context, params: CreateSessionParams): Result<undefined, StripeFailure> {
  if (params.customer === undefined) return ok();
  if (params.customer_email !== undefined || params.customer_creation !== undefined) {
    const message = 'You may only specify one of these parameters: customer, customer_email.';
    return invalidRequest(message, { param: 'customer' });
  }
  const customer = context.store.get('customers', params.customer);
  if (customer === undefined || customer.deleted === true) return noSuch('customer', params.customer, 'customer');
  return ok();
}

function checkExpiry(context: Context, params: CreateSessionParams): Result<undefined, StripeFailure> {
  if (params.expires_at === undefined) return ok();
  const ahead = params.expires_at - seconds(context);
  if (ahead >= halfAnHourSeconds && ahead <= daySeconds) return ok();
  const message = 'The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.';
  return invalidRequest(message, { param: 'expires_at' });
}
