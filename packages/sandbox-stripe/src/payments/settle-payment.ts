import { emit, type Context } from '../context.ts';
import type { CheckoutSession } from '../model/checkout-session.ts';
import { createCharge, failCharge, succeedCharge } from './charges.ts';
import { failIntent, succeedIntent } from './confirm-payment.ts';
import { findTestMethod } from './test-methods.ts';

/** The bank has debited: the payment succeeds, days after the session was completed. */
export function settlePayment(context: Context, chargeId: string): void {
  const charge = context.store.need('charges', chargeId);
  if (charge.status !== 'pending') return;
  succeedCharge(context, charge);
  const intent = context.store.need('paymentIntents', charge.payment_intent);
  succeedIntent(context, intent, charge.id);
  tellSession(context, intent.id, 'paid');
}

/** The bank has refused the debit. */
export function failPayment(context: Context, chargeId: string, failureCode: string): void {
  const charge = context.store.need('charges', chargeId);
  if (charge.status !== 'pending') return;
  const message =
    failureCode === 'insufficient_funds'
      ? "The customer's account has insufficient funds to cover this payment."
      : 'The payment failed.';
  const failed = failCharge(context, charge, { code: failureCode, declineCode: failureCode, message });
  const intent = context.store.need('paymentIntents', charge.payment_intent);
  const paymentMethod = context.store.need('paymentMethods', charge.payment_method);
  const failure = { code: 'payment_intent_payment_attempt_failed', declineCode: failureCode, message } as const;
  failIntent(context, intent, failed, { ...failure, type: 'invalid_request_error' }, paymentMethod);
  tellSession(context, intent.id, 'unpaid');
}

/** A promised bank transfer has arrived: only now there is a charge. */
export function receiveBankTransfer(context: Context, intentId: string): void {
  const intent = context.store.need('paymentIntents', intentId);
  if (intent.status !== 'requires_action' || intent.payment_method === null) return;
  const method = findTestMethod('pm_transfer_arrives');
  if (method === undefined) throw new Error('the transfer method is missing');
  const paymentMethod = context.store.need('paymentMethods', intent.payment_method);
  const charge = createCharge(context, intent, paymentMethod, method);
  succeedCharge(context, charge);
  succeedIntent(context, intent, charge.id);
  tellSession(context, intent.id, 'paid');
}

export function sessionOfIntent(context: Context, intentId: string): CheckoutSession | undefined {
  return context.store.all('sessions').find((session) => session.payment_intent === intentId);
}

function tellSession(context: Context, intentId: string, paymentStatus: 'paid' | 'unpaid'): void {
  const before = sessionOfIntent(context, intentId);
  if (before === undefined) return;
  const session = context.store.put('sessions', { ...before, payment_status: paymentStatus });
  const outcome = paymentStatus === 'paid' ? 'succeeded' : 'failed';
  emit(context, `checkout.session.async_payment_${outcome}`, session);
}
