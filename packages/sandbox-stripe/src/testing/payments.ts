import { expectOk } from '@baraza/result';
import type Stripe from 'stripe';
import type { TestSandbox } from './start-sandbox.ts';

export const minuteMs = 60_000;
export const dayMs = 24 * 60 * minuteMs;

/** A session as the product opens it: one line, hosted page, the contribution's id in the metadata of both objects. */
export async function openSession(
  { stripe }: TestSandbox,
  changes: Partial<Stripe.Checkout.SessionCreateParams> & { amount?: number; in?: string } = {},
): Promise<Stripe.Checkout.Session> {
  const { amount = 1_000_000, in: currency = 'eur', ...params } = changes;
  return stripe.checkout.sessions.create({
    mode: 'payment',
    line_items: [
      { price_data: { currency, product_data: { name: 'Contribution' }, unit_amount: amount }, quantity: 1 },
    ],
    client_reference_id: 'contribution-1',
    metadata: { contribution: 'contribution-1' },
    payment_intent_data: { metadata: { contribution: 'contribution-1' } },
    success_url: 'http://localhost:4000/paid?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://localhost:4000/cancelled',
    ...params,
  });
}

/** Pays a new session and answers it with its intent, charge and balance transaction, as the product would fetch them. */
export async function payNewSession(
  test: TestSandbox,
  methodId: string,
  changes: Parameters<typeof openSession>[1] = {},
): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent }> {
  const { id } = await openSession(test, changes);
  expectOk(test.sandbox.control.payCheckoutSession(id, methodId));
  const session = await test.stripe.checkout.sessions.retrieve(id);
  const intent = await test.stripe.paymentIntents.retrieve(String(session.payment_intent), {
    expand: ['latest_charge.balance_transaction'],
  });
  return { session, intent };
}

export function chargeOf(intent: Stripe.PaymentIntent): Stripe.Charge {
  if (intent.latest_charge === null || typeof intent.latest_charge === 'string') throw new Error('not expanded');
  return intent.latest_charge;
}

export function movementOf(charge: Stripe.Charge | Stripe.Refund): Stripe.BalanceTransaction {
  const movement = charge.balance_transaction;
  if (movement === null || typeof movement === 'string') throw new Error('not expanded');
  return movement;
}

/** Types of all events so far, oldest first. */
export async function eventTypes({ stripe }: TestSandbox): Promise<string[]> {
  const events: string[] = [];
  for await (const event of stripe.events.list({ limit: 100 })) events.push(event.type);
  return events.reverse();
}
