import { ok, type Result } from '@baraza/result';
import type { Context } from '../context.ts';
import type { CollectionName } from '../model/collections.ts';
import { invalidRequest, type StripeFailure } from './stripe-failure.ts';
import { listObject } from './list.ts';

type Plain = Readonly<Record<string, unknown>>;

const expandable: Readonly<Record<string, Readonly<Record<string, CollectionName | 'by_prefix'>>>> = {
  'checkout.session': { customer: 'customers', payment_intent: 'paymentIntents' },
  payment_intent: { customer: 'customers', latest_charge: 'charges', payment_method: 'paymentMethods' },
  payment_method: { customer: 'customers' },
  charge: { balance_transaction: 'balanceTransactions', customer: 'customers', payment_intent: 'paymentIntents' },
  refund: {
    balance_transaction: 'balanceTransactions',
    charge: 'charges',
    customer: 'customers',
    failure_balance_transaction: 'balanceTransactions',
    payment_intent: 'paymentIntents',
    payment_method: 'paymentMethods',
  },
  dispute: { charge: 'charges', payment_intent: 'paymentIntents' },
  balance_transaction: { source: 'by_prefix' },
  payout: { balance_transaction: 'balanceTransactions', failure_balance_transaction: 'balanceTransactions' },
};

const collectionOfPrefix: Readonly<Record<string, CollectionName>> = {
  ch: 'charges',
  py: 'charges',
  re: 'refunds',
  pyr: 'refunds',
  dp: 'disputes',
  pdp: 'disputes',
  po: 'payouts',
};

const maximumDepth = 4;

/** Replaces ids by what they name, along paths such as `payment_intent.latest_charge` or, in a list, `data.source`. */
export function expandAnswer(
  context: Context,
  answer: object,
  paths: readonly string[],
): Result<object, StripeFailure> {
  let expanded: Plain = answer as Plain;
  for (const path of paths) {
    const steps = path.split('.');
    if (steps.length > maximumDepth + 1) {
      return invalidRequest(`You cannot expand more than ${maximumDepth} levels of a property (${path}).`, {
        param: 'expand',
      });
    }
    const next = along(context, expanded, steps, path);
    if (!next.ok) return next;
    expanded = next.value;
  }
  return ok(expanded);
}

function along(
  context: Context,
  object: Plain,
  [head, ...rest]: readonly string[],
  path: string,
): Result<Plain, StripeFailure> {
  if (head === undefined) return ok(object);
  if (object['object'] === 'list' && head === 'data') return alongList(context, object, rest, path);
  const inner = resolve(context, object, head);
  if (inner === undefined) {
    return invalidRequest(`This property cannot be expanded (${path}).`, { param: 'expand' });
  }
  if (inner === null) return ok(object);
  const expanded = along(context, inner, rest, path);
  return expanded.ok ? ok({ ...object, [head]: expanded.value }) : expanded;
}

function alongList(context: Context, list: Plain, rest: readonly string[], path: string): Result<Plain, StripeFailure> {
  const data: Plain[] = [];
  for (const item of list['data'] as readonly Plain[]) {
    const expanded = along(context, item, rest, path);
    if (!expanded.ok) return expanded;
    data.push(expanded.value);
  }
  return ok({ ...list, data });
}

/** The object behind a property; null where the property is empty, undefined where it cannot be expanded. */
function resolve(context: Context, object: Plain, name: string): Plain | null | undefined {
  const list = resolveList(context, object, name);
  if (list !== undefined) return list;
  const target = expandable[String(object['object'])]?.[name];
  if (target === undefined) return undefined;
  const value = object[name] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') return value as Plain;
  const collection = target === 'by_prefix' ? collectionOfPrefix[value.split('_')[0] ?? ''] : target;
  if (collection === undefined) return null;
  return { ...context.store.need(collection, value) };
}

function resolveList(context: Context, object: Plain, name: string): Plain | undefined {
  const id = String(object['id']);
  if (object['object'] === 'checkout.session' && name === 'line_items') {
    return listObject(context.store.need('sessionLines', id).items, `/v1/checkout/sessions/${id}/line_items`);
  }
  if (object['object'] === 'charge' && name === 'refunds') {
    const refunds = context.store.all('refunds').filter((refund) => refund.charge === id);
    return listObject(refunds.reverse(), `/v1/charges/${id}/refunds`);
  }
  return undefined;
}
