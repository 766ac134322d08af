import { ok, type Result } from '@baraza/result';
import { emit, newId, seconds, type Context } from '../context.ts';
import { buildCustomer } from '../model/customer.ts';
import { customerDetails, type CheckoutSession } from '../model/checkout-session.ts';
import { createIntent } from './create-intent.ts';
import { confirmPayment } from './confirm-payment.ts';
import type { Payer } from './payment-methods.ts';
import { findTestMethod, type TestMethod } from './test-methods.ts';

export type PayFailure =
  | { readonly type: 'no_such_session' | 'expired' | 'method_not_offered' }
  | { readonly type: 'declined'; readonly code: string; readonly message: string };

/** What happens when somebody presses "pay" on the hosted page. Pressing twice pays once. */
export function paySession(
  context: Context,
  sessionId: string,
  methodId: string,
  payer: Payer,
): Result<CheckoutSession, PayFailure> {
  const session = context.store.get('sessions', sessionId);
  if (session === undefined) return { ok: false, error: { type: 'no_such_session' } };
  if (session.status === 'complete') return ok(session);
  if (session.status === 'expired') return { ok: false, error: { type: 'expired' } };
  const method = findTestMethod(methodId);
  if (method === undefined || !session.payment_method_types.includes(method.kind)) {
    return { ok: false, error: { type: 'method_not_offered' } };
  }
  return pay(context, session, method, payer);
}

function pay(
  context: Context,
  session: CheckoutSession,
  method: TestMethod,
  payer: Payer,
): Result<CheckoutSession, PayFailure> {
  const { store } = context;
  const intent =
    session.payment_intent === null
      ? createIntent(context, session, store.need('sessionLines', session.id).paymentIntentData)
      : store.need('paymentIntents', session.payment_intent);
  const confirmation = confirmPayment(context, intent, method, payer);
  if (confirmation.type === 'declined') {
    store.put('sessions', { ...session, payment_intent: intent.id });
    const { code, message } = confirmation.failure;
    return { ok: false, error: { type: 'declined', code, message } };
  }
  const complete = store.put('sessions', {
    ...session,
    customer: session.customer ?? guestOrCustomer(context, session, payer),
    customer_details: customerDetails(payer),
    payment_intent: intent.id,
    payment_status: confirmation.type === 'paid' ? 'paid' : 'unpaid',
    status: 'complete',
    url: null,
  });
  emit(context, 'checkout.session.completed', complete);
  return ok(complete);
}

function guestOrCustomer(context: Context, session: CheckoutSession, payer: Payer): string | null {
  if (session.customer_creation !== 'always') return null;
  const customer = buildCustomer({
    id: newId(context, 'cus', 14),
    created: seconds(context),
    address: null,
    description: null,
    metadata: {},
    phone: null,
    preferred_locales: [],
    ...payer,
  });
  context.store.put('customers', customer);
  emit(context, 'customer.created', customer);
  return customer.id;
}
