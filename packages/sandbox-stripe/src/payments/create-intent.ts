import { emit, newId, seconds, type Context } from '../context.ts';
import type { CheckoutSession } from '../model/checkout-session.ts';
import type { Metadata } from '../model/common.ts';
import { buildPaymentIntent, type PaymentIntent, type PaymentIntentFields } from '../model/payment-intent.ts';

type New = Omit<PaymentIntentFields, 'id' | 'created' | 'client_secret'>;

export function putNewIntent(context: Context, fields: New): PaymentIntent {
  const id = newId(context, 'pi');
  const client_secret = newId(context, `${id}_secret`, 25);
  const intent = context.store.put(
    'paymentIntents',
    buildPaymentIntent({ id, created: seconds(context), client_secret, ...fields }),
  );
  emit(context, 'payment_intent.created', intent);
  return intent;
}

/** The intent behind a session. Its metadata are those of `payment_intent_data`: Stripe does not copy the session's. */
export function createIntent(
  context: Context,
  session: CheckoutSession,
  data: Readonly<Record<string, unknown>>,
): PaymentIntent {
  const textOf = (name: string): string | null => (typeof data[name] === 'string' ? data[name] : null);
  return putNewIntent(context, {
    amount: session.amount_total,
    currency: session.currency,
    customer: session.customer,
    description: textOf('description'),
    metadata: (data['metadata'] ?? {}) as Metadata,
    payment_method: null,
    payment_method_options: session.payment_method_options,
    allowed_payment_method_types: session.allowed_payment_method_types,
    payment_method_types: session.payment_method_types,
    receipt_email: textOf('receipt_email'),
    statement_descriptor: textOf('statement_descriptor'),
    statement_descriptor_suffix: textOf('statement_descriptor_suffix'),
    status: 'requires_payment_method',
  });
}
