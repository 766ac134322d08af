import { ok } from '@baraza/result';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { listPage } from '../http/list.ts';
import { listParams, mergeMetadata, retrieveParams, text } from '../http/params.ts';
import { invalidRequest, noSuch } from '../http/stripe-failure.ts';
import { expireSession } from '../payments/run-scheduled.ts';
import { createSessionShape, updateSessionShape } from './checkout-session-params.ts';
import { createCheckoutSession } from './create-checkout-session.ts';
import { listOperation, matches, operation, retrieveOperation, type Answer, type Operation } from './operation.ts';

const path = '/v1/checkout/sessions';
const kind = 'checkout.session';

function updateSession(context: Context, params: z.infer<typeof updateSessionShape>, id: string): Answer {
  const before = context.store.get('sessions', id);
  if (before === undefined) return noSuch(kind, id, 'id');
  const metadata = mergeMetadata(before.metadata, params.metadata);
  return ok(context.store.put('sessions', { ...before, metadata }));
}

function expire(context: Context, _params: unknown, id: string): Answer {
  const session = context.store.get('sessions', id);
  if (session === undefined) return noSuch(kind, id, 'id');
  if (session.status !== 'open') {
    const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status}.`;
    return invalidRequest(message);
  }
  expireSession(context, id);
  return ok(context.store.need('sessions', id));
}

const lineItemsShape = z.strictObject({
  limit: listParams.limit,
  starting_after: listParams.starting_after,
  ending_before: listParams.ending_before,
  expand: listParams.expand,
});

function listLineItems(context: Context, params: z.infer<typeof lineItemsShape>, id: string): Answer {
  const lines = context.store.get('sessionLines', id);
  if (lines === undefined) return noSuch(kind, id, 'id');
  // Line items come in the order of the basket, where every other list has the newest first.
  return listPage([...lines.items].reverse(), params, `${path}/${id}/line_items`, 'line_item');
}

const filters = { customer: text.optional(), payment_intent: text.optional(), status: text.optional() };

export const checkoutSessionOperations: readonly Operation[] = [
  operation('POST', path, createSessionShape, createCheckoutSession),
  operation('POST', `${path}/:id`, updateSessionShape, updateSession),
  operation('POST', `${path}/:id/expire`, retrieveParams, expire),
  operation('GET', `${path}/:id/line_items`, lineItemsShape, listLineItems),
  retrieveOperation(path, 'sessions', kind),
  listOperation(path, 'sessions', kind, filters, (session, params) => {
    const { customer, payment_intent: paymentIntent, status } = session;
    return (
      matches(params['customer'], customer) &&
      matches(params['payment_intent'], paymentIntent) &&
      matches(params['status'], status)
    );
  }),
];
