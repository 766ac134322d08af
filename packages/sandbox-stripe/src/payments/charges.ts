import { emit, newId, schedule, seconds, type Context } from '../context.ts';
import { buildCharge, type Charge } from '../model/charge.ts';
import type { PaymentIntent } from '../model/payment-intent.ts';
import type { PaymentMethod } from '../model/payment-method.ts';
import { processingFee } from './fees.ts';
import { recordMovement } from './movements.ts';
import { chargeDetails } from './payment-methods.ts';
import { findTestMethod, type TestMethod } from './test-methods.ts';

/** A charge that is not decided yet; what is no card is a "payment" with Stripe and its id begins with `py_`. */
export function createCharge(
  context: Context,
  intent: PaymentIntent,
  paymentMethod: PaymentMethod,
  method: TestMethod,
): Charge {
  const charge = buildCharge({
    id: newId(context, method.kind === 'card' ? 'ch' : 'py'),
    created: seconds(context),
    amount: intent.amount,
    amount_captured: 0,
    billing_details: paymentMethod.billing_details,
    captured: false,
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    metadata: intent.metadata,
    paid: false,
    payment_intent: intent.id,
    payment_method: paymentMethod.id,
    payment_method_details: chargeDetails(method, intent.amount),
    receipt_email: intent.receipt_email,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: 'pending',
  });
  context.store.put('paymentNotes', { id: charge.id, testMethod: method.id });
  return context.store.put('charges', charge);
}

export function methodOfCharge(context: Context, chargeId: string): TestMethod {
  const note = context.store.need('paymentNotes', chargeId);
  const method = findTestMethod(note.testMethod);
  if (method === undefined) throw new Error(`the data file names an unknown test method ${note.testMethod}`);
  return method;
}

/**
 * The money is there. As with Stripe's automatic_async capture, `charge.succeeded` still has no balance transaction;
 * it follows with `charge.updated`.
 */
export function succeedCharge(context: Context, before: Charge): Charge {
  const { store } = context;
  const method = methodOfCharge(context, before.id);
  const succeeded = store.put('charges', {
    ...before,
    amount_captured: before.amount,
    captured: true,
    paid: true,
    status: 'succeeded',
  });
  emit(context, 'charge.succeeded', succeeded);
  const charge = store.put('charges', { ...succeeded, balance_transaction: recordCharge(context, succeeded, method) });
  emit(context, 'charge.updated', charge, { balance_transaction: null });
  if (method.outcome.type === 'disputed') {
    schedule(context, context.delays.disputeMs, {
      type: 'open_dispute',
      charge: charge.id,
      reason: method.outcome.reason,
    });
  }
  return charge;
}

function recordCharge(context: Context, charge: Charge, method: TestMethod): string {
  const now = method.outcome.type === 'succeeds' && method.outcome.fundsAvailableNow === true;
  const movement = {
    amount: charge.amount,
    currency: charge.currency,
    description: charge.description,
    fee: processingFee(charge.amount, charge.currency, method.kind),
    reporting_category: 'charge',
    source: charge.id,
    type: method.kind === 'card' ? 'charge' : 'payment',
  } as const;
  return recordMovement(context, movement, now ? 0 : context.delays.fundsAvailableMs).id;
}

export interface ChargeFailure {
  readonly code: string;
  readonly declineCode: string;
  readonly message: string;
}

export function failCharge(context: Context, before: Charge, failure: ChargeFailure): Charge {
  const charge = context.store.put('charges', {
    ...before,
    failure_code: failure.code,
    failure_message: failure.message,
    outcome: {
      advice_code: null,
      network_advice_code: null,
      network_decline_code: null,
      network_status: 'declined_by_network',
      reason: failure.declineCode,
      seller_message: 'The bank did not return any further details with this decline.',
      type: 'issuer_declined',
    },
    status: 'failed',
  });
  emit(context, 'charge.failed', charge);
  return charge;
}
