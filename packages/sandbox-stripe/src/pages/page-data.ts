import type { Context } from '../context.ts';
import type { CheckoutSession, LineItem } from '../model/checkout-session.ts';
import type { LiveCustomer } from '../model/customer.ts';
import type { Payer } from '../payments/payment-methods.ts';

export interface SessionData {
  readonly session: CheckoutSession;
  readonly items: readonly LineItem[];
  readonly customer: LiveCustomer | undefined;
  /** The decline code of the last try. */
  readonly lastError: string | undefined;
}

export function readSession({ store }: Context, sessionId: string): SessionData | undefined {
  const session = store.get('sessions', sessionId);
  if (session === undefined) return undefined;
  const customer = session.customer === null ? undefined : store.get('customers', session.customer);
  const intent = session.payment_intent === null ? undefined : store.get('paymentIntents', session.payment_intent);
  const error = intent?.last_payment_error as { readonly decline_code?: string } | null | undefined;
  return {
    session,
    items: store.need('sessionLines', sessionId).items,
    customer: customer?.deleted === true ? undefined : customer,
    lastError: error?.decline_code,
  };
}

export function readPayer(form: URLSearchParams): Payer {
  const field = (name: string): string | null => {
    const value = (form.get(name) ?? '').trim().slice(0, 200);
    return value === '' ? null : value;
  };
  return { name: field('name'), email: field('email') };
}

/** Stripe replaces the placeholder by the session's id, so that the merchant can look it up. */
export function successUrl(session: CheckoutSession): string {
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id);
}
