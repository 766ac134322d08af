import { emit, newId, schedule, type Context } from '../context.ts';
import type { Charge } from '../model/charge.ts';
import type { PaymentIntent } from '../model/payment-intent.ts';
import type { PaymentMethod } from '../model/payment-method.ts';
import { createCharge, failCharge, succeedCharge, type ChargeFailure } from './charges.ts';
import { createPaymentMethod, type Payer } from './payment-methods.ts';
import type { TestMethod, TestOutcome } from './test-methods.ts';

export type Confirmation =
  | { readonly type: 'paid' | 'processing' | 'awaiting_transfer'; readonly intent: PaymentIntent }
  | {
      readonly type: 'declined';
      readonly intent: PaymentIntent;
      readonly charge: Charge;
      readonly failure: ChargeFailure;
      readonly paymentMethod: PaymentMethod;
    };

/** Tries to pay an intent with a test method; the caller has checked that the intent is open and the kind allowed. */
export function confirmPayment(context: Context, open: PaymentIntent, method: TestMethod, payer: Payer): Confirmation {
  const paymentMethod = createPaymentMethod(context, method, payer, open.customer);
  const intent = { ...open, payment_method: paymentMethod.id, last_payment_error: null };
  if (method.kind === 'customer_balance') return awaitTransfer(context, intent, method.outcome);
  const charge = createCharge(context, intent, paymentMethod, method);
  if (method.kind !== 'card') return startDebit(context, intent, charge, method.outcome);
  if (method.outcome.type === 'declined') {
    const failed = failCharge(context, charge, method.outcome);
    const declined = failIntent(context, intent, failed, { ...method.outcome, type: 'card_error' }, paymentMethod);
    return { type: 'declined', intent: declined, charge: failed, failure: method.outcome, paymentMethod };
  }
  succeedCharge(context, charge);
  return { type: 'paid', intent: succeedIntent(context, intent, charge.id) };
}

export function succeedIntent(context: Context, intent: PaymentIntent, charge: string): PaymentIntent {
  const paid = context.store.put('paymentIntents', {
    ...intent,
    amount_received: intent.amount,
    latest_charge: charge,
    next_action: null,
    status: 'succeeded',
  });
  emit(context, 'payment_intent.succeeded', paid);
  return paid;
}

export function failIntent(
  context: Context,
  intent: PaymentIntent,
  charge: Charge,
  failure: ChargeFailure & { readonly type: 'card_error' | 'invalid_request_error' },
  paymentMethod: PaymentMethod,
): PaymentIntent {
  const failed = context.store.put('paymentIntents', {
    ...intent,
    last_payment_error: {
      charge: charge.id,
      code: failure.code,
      decline_code: failure.declineCode,
      message: failure.message,
      payment_method: paymentMethod,
      type: failure.type,
    },
    latest_charge: charge.id,
    payment_method: null,
    status: 'requires_payment_method',
  });
  emit(context, 'payment_intent.payment_failed', failed);
  return failed;
}

function startDebit(context: Context, intent: PaymentIntent, charge: Charge, outcome: TestOutcome): Confirmation {
  emit(context, 'charge.pending', charge);
  const processing = context.store.put('paymentIntents', { ...intent, latest_charge: charge.id, status: 'processing' });
  emit(context, 'payment_intent.processing', processing);
  schedule(
    context,
    context.delays.bankDebitMs,
    outcome.type === 'fails'
      ? { type: 'fail_payment', charge: charge.id, failureCode: outcome.failureCode }
      : { type: 'settle_payment', charge: charge.id },
  );
  return { type: 'processing', intent: processing };
}

function awaitTransfer(context: Context, intent: PaymentIntent, outcome: TestOutcome): Confirmation {
  const waiting = context.store.put('paymentIntents', {
    ...intent,
    next_action: {
      display_bank_transfer_instructions: {
        amount_remaining: intent.amount,
        currency: intent.currency,
        hosted_instructions_url: null,
        reference: newId(context, 'SBX', 8),
        type: transferTypes[intent.currency] ?? 'us_bank_transfer',
      },
      type: 'display_bank_transfer_instructions',
    },
    status: 'requires_action',
  });
  emit(context, 'payment_intent.requires_action', waiting);
  if (outcome.type !== 'never_arrives') {
    schedule(context, context.delays.bankTransferMs, { type: 'receive_bank_transfer', paymentIntent: intent.id });
  }
  return { type: 'awaiting_transfer', intent: waiting };
}

const transferTypes: Readonly<Record<string, string>> = {
  eur: 'eu_bank_transfer',
  gbp: 'gb_bank_transfer',
  jpy: 'jp_bank_transfer',
  mxn: 'mx_bank_transfer',
  usd: 'us_bank_transfer',
};
