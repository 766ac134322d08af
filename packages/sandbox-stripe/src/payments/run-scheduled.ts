import { unreachable } from '@baraza/result';
import { emit, type Context } from '../context.ts';
import type { Scheduled } from '../model/scheduled.ts';
import { closeDispute, openDispute } from './disputes.ts';
import { payOut } from './payouts.ts';
import { failRefund, settleRefund } from './refund-charge.ts';
import { failPayment, receiveBankTransfer, settlePayment } from './settle-payment.ts';

/**
 * Lets everything happen that the clock has reached, in the order of its times and each at its own time, so that a
 * clock that jumps a year leaves the same history as one that ticks.
 */
export function runScheduled(context: Context): void {
  for (let next = nextDue(context); next !== undefined; next = nextDue(context)) {
    context.store.remove('scheduled', next.id);
    const cause = { requestId: null, idempotencyKey: null };
    run({ ...context, atMs: next.dueAtMs, cause }, next.action);
  }
}

function nextDue(context: Context): Scheduled | undefined {
  let earliest: Scheduled | undefined;
  for (const scheduled of context.store.all('scheduled')) {
    if (scheduled.dueAtMs > context.atMs) continue;
    if (earliest === undefined || scheduled.dueAtMs < earliest.dueAtMs) earliest = scheduled;
  }
  return earliest;
}

function run(context: Context, action: Scheduled['action']): void {
  switch (action.type) {
    case 'expire_session':
      return expireSession(context, action.session);
    case 'settle_payment':
      return settlePayment(context, action.charge);
    case 'fail_payment':
      return failPayment(context, action.charge, action.failureCode);
    case 'receive_bank_transfer':
      return receiveBankTransfer(context, action.paymentIntent);
    case 'open_dispute':
      return void openDispute(context, action.charge, action.reason);
    case 'close_dispute':
      return void closeDispute(context, action.dispute, action.outcome);
    case 'settle_refund':
      return settleRefund(context, action.refund);
    case 'fail_refund':
      return failRefund(context, action.refund);
    case 'pay_out':
      return payOut(context, action.payout);
    default:
      return unreachable(action);
  }
}

export function expireSession(context: Context, sessionId: string): void {
  const session = context.store.need('sessions', sessionId);
  if (session.status !== 'open') return;
  const expired = context.store.put('sessions', { ...session, status: 'expired', url: null });
  emit(context, 'checkout.session.expired', expired);
}
