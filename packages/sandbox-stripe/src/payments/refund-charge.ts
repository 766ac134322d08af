import { ok, type Result } from '@baraza/result';
import { emit, newId, schedule, seconds, type Context } from '../context.ts';
import { invalidRequest, type StripeFailure } from '../http/stripe-failure.ts';
import type { Charge } from '../model/charge.ts';
import type { Metadata } from '../model/common.ts';
import { buildRefund, type Refund } from '../model/refund.ts';
import { methodOfCharge } from './charges.ts';
import { decimalText, stepOf } from './currencies.ts';
import { recordMovement } from './movements.ts';

export interface RefundRequest {
  /** Minor units; the rest of the charge where absent. */
  readonly amount?: number | undefined;
  readonly reason?: string | undefined;
  readonly metadata: Metadata;
}

/** Card refunds are through at once, the others after a delay. The fee of the charge is not given back. */
export function refundCharge(context: Context, charge: Charge, request: RefundRequest): Result<Refund, StripeFailure> {
  const checked = checkRefund(charge, request.amount);
  if (!checked.ok) return checked;
  const card = methodOfCharge(context, charge.id).kind === 'card';
  const refund = putRefund(context, charge, checked.value, request, card);
  emit(context, 'refund.created', refund);
  emitRefunded(context, charge, charge.amount_refunded + refund.amount);
  followUp(context, charge, refund);
  return ok(refund);
}

function checkRefund(charge: Charge, wanted: number | undefined): Result<number, StripeFailure> {
  if (charge.status !== 'succeeded') {
    return invalidRequest(`Charge ${charge.id} has not been captured and cannot be refunded.`, { param: 'charge' });
  }
  if (charge.disputed) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    return invalidRequest(message, { code: 'charge_disputed' });
  }
  if (charge.refunded) {
    const message = `Charge ${charge.id} has already been refunded.`;
    return invalidRequest(message, { code: 'charge_already_refunded' });
  }
  const rest = charge.amount - charge.amount_refunded;
  const amount = wanted ?? rest;
  if (amount < 1 || amount % stepOf(charge.currency) !== 0) {
    return invalidRequest('Invalid positive integer', { code: 'parameter_invalid_integer', param: 'amount' });
  }
  if (amount > rest) {
    const money = (value: number): string => `${decimalText(value, charge.currency)} ${charge.currency}`;
    const message = `Refund amount (${money(amount)}) is greater than unrefunded amount on charge (${money(rest)})`;
    return invalidRequest(message, { param: 'amount' });
  }
  return ok(amount);
}

function putRefund(context: Context, charge: Charge, amount: number, request: RefundRequest, card: boolean): Refund {
  const id = newId(context, card ? 're' : 'pyr');
  const movement = recordMovement(context, {
    amount: -amount,
    currency: charge.currency,
    description: 'REFUND FOR CHARGE',
    fee: 0,
    reporting_category: 'refund',
    source: id,
    type: card ? 'refund' : 'payment_refund',
  });
  const refund = buildRefund({
    id,
    created: seconds(context),
    amount,
    balance_transaction: movement.id,
    charge: charge.id,
    currency: charge.currency,
    customer: charge.customer,
    destination_details: card ? { card: { type: 'refund' }, type: 'card' } : { type: 'bank_account' },
    metadata: request.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: request.reason ?? null,
    status: card ? 'succeeded' : 'pending',
  });
  return context.store.put('refunds', refund);
}

function emitRefunded(context: Context, charge: Charge, amountRefunded: number): void {
  const refunded = amountRefunded === charge.amount;
  const after = context.store.put('charges', { ...charge, amount_refunded: amountRefunded, refunded });
  const before = { amount_refunded: charge.amount_refunded, ...(refunded ? { refunded: false } : {}) };
  emit(context, 'charge.refunded', after, before);
}

function followUp(context: Context, charge: Charge, refund: Refund): void {
  const { outcome } = methodOfCharge(context, charge.id);
  if (outcome.type === 'succeeds' && outcome.refundsFail === true) {
    schedule(context, context.delays.refundMs, { type: 'fail_refund', refund: refund.id });
  } else if (refund.status === 'pending') {
    schedule(context, context.delays.refundMs, { type: 'settle_refund', refund: refund.id });
  }
}

export function settleRefund(context: Context, refundId: string): void {
  const refund = context.store.need('refunds', refundId);
  if (refund.status !== 'pending') return;
  const settled = context.store.put('refunds', { ...refund, status: 'succeeded' });
  emit(context, 'refund.updated', settled, { status: 'pending' });
}

/** The payer's bank sends a refund back, even one that had succeeded: the money returns to the balance. */
export function failRefund(context: Context, refundId: string): void {
  const { store } = context;
  const refund = store.need('refunds', refundId);
  if (refund.status === 'failed') return;
  const card = methodOfCharge(context, refund.charge).kind === 'card';
  const movement = recordMovement(context, {
    amount: refund.amount,
    currency: refund.currency,
    description: 'REFUND FAILURE',
    fee: 0,
    reporting_category: 'refund_failure',
    source: refund.id,
    type: card ? 'refund_failure' : 'payment_failure_refund',
  });
  const failed = store.put('refunds', {
    ...refund,
    failure_balance_transaction: movement.id,
    failure_reason: 'expired_or_canceled_card',
    status: 'failed',
  });
  const charge = store.need('charges', refund.charge);
  store.put('charges', { ...charge, amount_refunded: charge.amount_refunded - refund.amount, refunded: false });
  emit(context, 'refund.failed', failed, { status: refund.status });
}
