import { ok } from '@baraza/result';
import { z } from 'zod';
import { emit, seconds, type Context } from '../context.ts';
import { expand, integer, mergeMetadata, metadata, retrieveParams, text } from '../http/params.ts';
import { noSuch } from '../http/stripe-failure.ts';
import { checkCurrency } from '../payments/currencies.ts';
import { balanceOf } from '../payments/movements.ts';
import { createPayout } from '../payments/payouts.ts';
import { listOperation, matches, operation, retrieveOperation, type Answer, type Operation } from './operation.ts';

function retrieveBalance(context: Context): Answer {
  const currencies = new Set(context.store.all('balanceTransactions').map((line) => line.currency));
  if (currencies.size === 0) currencies.add('eur');
  const balances = [...currencies].sort().map((currency) => ({ currency, ...balanceOf(context, currency) }));
  return ok({
    object: 'balance',
    available: balances.map(({ currency, available }) => ({ amount: available, currency })),
    livemode: false,
    pending: balances.map(({ currency, pending }) => ({ amount: pending, currency })),
  });
}

const payoutShape = z.strictObject({
  amount: integer,
  currency: text,
  description: text.optional(),
  expand,
  metadata: metadata.optional(),
  method: z.literal('standard').optional(),
  statement_descriptor: z.string().min(1).max(22).optional(),
});

function create(context: Context, params: z.infer<typeof payoutShape>): Answer {
  const currency = checkCurrency(params.currency);
  if (!currency.ok) return currency;
  return createPayout(context, {
    amount: params.amount,
    automatic: false,
    currency: currency.value,
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    statementDescriptor: params.statement_descriptor ?? null,
  });
}

const chargeShape = z.strictObject({ description: text.optional(), expand, metadata: metadata.optional() });

function updateCharge(context: Context, params: z.infer<typeof chargeShape>, id: string): Answer {
  const before = context.store.get('charges', id);
  if (before === undefined) return noSuch('charge', id, 'id');
  const { description, metadata: metadataBefore } = before;
  const metadataAfter = mergeMetadata(metadataBefore, params.metadata);
  const charge = { ...before, description: params.description ?? description, metadata: metadataAfter };
  emit(context, 'charge.updated', charge, { description, metadata: metadataBefore });
  return ok(context.store.put('charges', charge));
}

const thirtyDaysSeconds = 30 * 24 * 60 * 60;

/** `charge.*` names a whole family, as in Stripe's `type` filter. */
const isType = (pattern: string, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;

const events = listOperation(
  '/v1/events',
  'events',
  'event',
  { type: text.optional(), types: z.array(text).max(20).optional() },
  (event, params, context) => {
    const patterns = [params['type'], ...((params['types'] as string[] | undefined) ?? [])];
    const wanted = patterns.filter((pattern) => typeof pattern === 'string');
    // Stripe lists events of the last thirty days only: a sweep must not rely on more.
    const recent = event.created > seconds(context) - thirtyDaysSeconds;
    return recent && (wanted.length === 0 || wanted.some((pattern) => isType(pattern, event.type)));
  },
);

const movements = listOperation(
  '/v1/balance_transactions',
  'balanceTransactions',
  'balance_transaction',
  { currency: text.optional(), payout: text.optional(), source: text.optional(), type: text.optional() },
  (line, params, { store }) =>
    matches(params['currency'], line.currency) &&
    matches(params['source'], line.source) &&
    matches(params['type'], line.type) &&
    matches(params['payout'], store.get('payoutLinks', line.id)?.payout),
);

export const booksOperations: readonly Operation[] = [
  operation('GET', '/v1/balance', retrieveParams, retrieveBalance),
  movements,
  retrieveOperation('/v1/balance_transactions', 'balanceTransactions', 'balance transaction'),
  operation('POST', '/v1/payouts', payoutShape, create),
  retrieveOperation('/v1/payouts', 'payouts', 'payout'),
  listOperation('/v1/payouts', 'payouts', 'payout', { status: text.optional() }, (payout, params) => {
    return matches(params['status'], payout.status);
  }),
  operation('POST', '/v1/charges/:id', chargeShape, updateCharge),
  retrieveOperation('/v1/charges', 'charges', 'charge'),
  listOperation(
    '/v1/charges',
    'charges',
    'charge',
    { customer: text.optional(), payment_intent: text.optional() },
    (charge, params) =>
      matches(params['customer'], charge.customer) && matches(params['payment_intent'], charge.payment_intent),
  ),
  retrieveOperation('/v1/payment_methods', 'paymentMethods', 'PaymentMethod'),
  retrieveOperation('/v1/events', 'events', 'event'),
  events,
];
