import { err, ok } from '@baraza/result';
import { z } from 'zod';
import { emit, seconds, type Context } from '../context.ts';
import { expand, flag, integer, mergeMetadata, metadata, text } from '../http/params.ts';
import { invalidRequest, noSuch } from '../http/stripe-failure.ts';
import type { PaymentIntent } from '../model/payment-intent.ts';
import { confirmPayment } from '../payments/confirm-payment.ts';
import { putNewIntent } from '../payments/create-intent.ts';
import { checkAmount, checkCurrency } from '../payments/currencies.ts';
import { findTestMethod, worksIn } from '../payments/test-methods.ts';
import { sessionOfIntent } from '../payments/settle-payment.ts';
import { listOperation, matches, operation, retrieveOperation, type Answer, type Operation } from './operation.ts';

const path = '/v1/payment_intents';
const kind = 'payment_intent';

const directKinds = ['card', 'sepa_debit', 'us_bank_account'] as const;

const createShape = z.strictObject({
  allowed_payment_method_types: z.array(z.enum(directKinds)).optional(),
  amount: integer,
  confirm: flag.optional(),
  currency: text,
  customer: text.optional(),
  description: text.optional(),
  expand,
  metadata: metadata.optional(),
  off_session: flag.optional(),
  payment_method: text.optional(),
  receipt_email: text.optional(),
  return_url: text.optional(),
  statement_descriptor: text.optional(),
  statement_descriptor_suffix: text.optional(),
});

function create(context: Context, params: z.infer<typeof createShape>): Answer {
  const currency = checkCurrency(params.currency);
  if (!currency.ok) return currency;
  const amount = checkAmount(params.amount, currency.value, 'amount');
  if (!amount.ok) return amount;
  const allowed = params.allowed_payment_method_types ?? directKinds;
  const types = allowed.filter((kind) => worksIn(kind, currency.value));
  if (types.length === 0) {
    const message = 'None of the allowed payment method types can be used with this PaymentIntent.';
    return invalidRequest(message, { param: 'allowed_payment_method_types' });
  }
  if (params.payment_method !== undefined && params.confirm !== true) {
    const message = 'The sandbox takes a payment method only together with confirm=true, or later on confirm.';
    return invalidRequest(message, { param: 'payment_method' });
  }
  const customer = params.customer === undefined ? undefined : context.store.get('customers', params.customer);
  if (params.customer !== undefined && (customer === undefined || customer.deleted === true)) {
    return noSuch('customer', params.customer, 'customer');
  }
  const intent = putIntent(context, params, currency.value, types);
  return params.confirm === true ? confirm(context, { payment_method: params.payment_method }, intent.id) : ok(intent);
}

function putIntent(
  context: Context,
  params: z.infer<typeof createShape>,
  currency: string,
  types: readonly string[],
): PaymentIntent {
  return putNewIntent(context, {
    amount: params.amount,
    currency,
    customer: params.customer ?? null,
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    payment_method: null,
    payment_method_options: {},
    allowed_payment_method_types: params.allowed_payment_method_types ?? null,
    payment_method_types: types,
    receipt_email: params.receipt_email ?? null,
    statement_descriptor: params.statement_descriptor ?? null,
    statement_descriptor_suffix: params.statement_descriptor_suffix ?? null,
    status: 'requires_payment_method',
  });
}

const confirmShape = z.strictObject({ expand, payment_method: text.optional(), return_url: text.optional() });

function confirm(context: Context, params: z.infer<typeof confirmShape>, id: string): Answer {
  const intent = context.store.get('paymentIntents', id);
  if (intent === undefined) return noSuch(kind, id, 'id');
  if (intent.status !== 'requires_payment_method') return unexpectedState(intent, 'confirm');
  if (params.payment_method === undefined) {
    const message = 'You cannot confirm this PaymentIntent because it is missing a payment method.';
    return invalidRequest(message, { code: 'payment_intent_unexpected_state', param: 'payment_method' });
  }
  const method = findTestMethod(params.payment_method);
  if (method === undefined) return noSuch('PaymentMethod', params.payment_method, 'payment_method');
  if (!intent.payment_method_types.includes(method.kind)) {
    const message = `The PaymentMethod provided (${method.kind}) is not allowed for this PaymentIntent.`;
    return invalidRequest(message, { param: 'payment_method' });
  }
  const confirmation = confirmPayment(context, intent, method, { name: null, email: intent.receipt_email });
  if (confirmation.type !== 'declined') return ok(confirmation.intent);
  const { failure, charge, paymentMethod } = confirmation;
  return err({
    type: 'card_error',
    status: 402,
    ...{ code: failure.code, declineCode: failure.declineCode, message: failure.message },
    ...{ charge: charge.id, paymentIntent: confirmation.intent, paymentMethod },
  });
}

const cancelShape = z.strictObject({
  cancellation_reason: z.enum(['abandoned', 'duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  expand,
});

function cancel(context: Context, params: z.infer<typeof cancelShape>, id: string): Answer {
  const intent = context.store.get('paymentIntents', id);
  if (intent === undefined) return noSuch(kind, id, 'id');
  if (sessionOfIntent(context, id)?.status === 'open') {
    return invalidRequest('You cannot cancel this PaymentIntent: it belongs to an open Checkout Session. Expire that.');
  }
  if (intent.status !== 'requires_payment_method' && intent.status !== 'requires_action') {
    return unexpectedState(intent, 'cancel');
  }
  const canceled = context.store.put('paymentIntents', {
    ...intent,
    canceled_at: seconds(context),
    cancellation_reason: params.cancellation_reason ?? null,
    next_action: null,
    status: 'canceled',
  });
  emit(context, 'payment_intent.canceled', canceled);
  return ok(canceled);
}

function unexpectedState(intent: PaymentIntent, verb: string): Answer {
  const message = `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`;
  return invalidRequest(message, { code: 'payment_intent_unexpected_state', paymentIntent: intent });
}

const updateShape = z.strictObject({ description: text.optional(), expand, metadata: metadata.optional() });

function update(context: Context, params: z.infer<typeof updateShape>, id: string): Answer {
  const intent = context.store.get('paymentIntents', id);
  if (intent === undefined) return noSuch(kind, id, 'id');
  const updated = {
    ...intent,
    description: params.description ?? intent.description,
    metadata: mergeMetadata(intent.metadata, params.metadata),
  };
  return ok(context.store.put('paymentIntents', updated));
}

export const paymentIntentOperations: readonly Operation[] = [
  operation('POST', path, createShape, create),
  operation('POST', `${path}/:id`, updateShape, update),
  operation('POST', `${path}/:id/confirm`, confirmShape, confirm),
  operation('POST', `${path}/:id/cancel`, cancelShape, cancel),
  retrieveOperation(path, 'paymentIntents', kind),
  listOperation(path, 'paymentIntents', kind, { customer: text.optional() }, (intent, params) => {
    return matches(params['customer'], intent.customer);
  }),
];
