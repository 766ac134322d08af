import { ok } from '@baraza/result';
import { z } from 'zod';
import { emit, newId, seconds, type Context } from '../context.ts';
import { expand, mergeMetadata, metadata, text } from '../http/params.ts';
import { noSuch } from '../http/stripe-failure.ts';
import type { Address } from '../model/common.ts';
import { buildCustomer, type LiveCustomer } from '../model/customer.ts';
import { listOperation, matches, operation, retrieveOperation, type Answer, type Operation } from './operation.ts';

const clearable = z.string().max(5000).optional();

const shape = z.strictObject({
  address: z
    .strictObject({
      city: clearable,
      country: clearable,
      line1: clearable,
      line2: clearable,
      postal_code: clearable,
      state: clearable,
    })
    .optional(),
  description: clearable,
  email: z.union([z.literal(''), z.string().regex(/^[^\s@]+@[^\s@]+$/, 'Invalid email address')]).optional(),
  expand,
  metadata: metadata.optional(),
  name: clearable,
  phone: clearable,
  preferred_locales: z.array(text).optional(),
});

type Params = z.infer<typeof shape>;

/** An empty value clears the field; an absent one leaves it. */
const cleared = (value: string | undefined, before: string | null): string | null =>
  value === undefined ? before : value === '' ? null : value;

function applyParams(before: LiveCustomer, params: Params): LiveCustomer {
  return {
    ...before,
    address: params.address === undefined ? before.address : toAddress(params.address),
    description: cleared(params.description, before.description),
    email: cleared(params.email, before.email),
    metadata: mergeMetadata(before.metadata, params.metadata),
    name: cleared(params.name, before.name),
    phone: cleared(params.phone, before.phone),
    preferred_locales: params.preferred_locales ?? before.preferred_locales,
  };
}

function toAddress(params: NonNullable<Params['address']>): Address {
  const { city, country, line1, line2, postal_code: postalCode, state } = params;
  return {
    city: cleared(city, null),
    country: cleared(country, null),
    line1: cleared(line1, null),
    line2: cleared(line2, null),
    postal_code: cleared(postalCode, null),
    state: cleared(state, null),
  };
}

function createCustomer(context: Context, params: Params): Answer {
  const blank = buildCustomer({
    id: newId(context, 'cus', 14),
    created: seconds(context),
    address: null,
    description: null,
    email: null,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
  });
  const customer = applyParams(blank, params);
  context.store.put('customers', customer);
  emit(context, 'customer.created', customer);
  return ok(customer);
}

function updateCustomer(context: Context, params: Params, id: string): Answer {
  const before = context.store.get('customers', id);
  if (before === undefined || before.deleted === true) return noSuch('customer', id, 'id');
  const customer = applyParams(before, params);
  context.store.put('customers', customer);
  const changed = Object.entries(before).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(customer[name as keyof LiveCustomer]);
  });
  if (changed.length > 0) emit(context, 'customer.updated', customer, Object.fromEntries(changed));
  return ok(customer);
}

function deleteCustomer(context: Context, _params: unknown, id: string): Answer {
  const before = context.store.get('customers', id);
  if (before === undefined || before.deleted === true) return noSuch('customer', id, 'id');
  emit(context, 'customer.deleted', before);
  return ok(context.store.put('customers', { id, object: 'customer', deleted: true }));
}

export const customerOperations: readonly Operation[] = [
  operation('POST', '/v1/customers', shape, createCustomer),
  operation('POST', '/v1/customers/:id', shape, updateCustomer),
  operation('DELETE', '/v1/customers/:id', z.strictObject({}), deleteCustomer),
  retrieveOperation('/v1/customers', 'customers', 'customer'),
  listOperation('/v1/customers', 'customers', 'customer', { email: text.optional() }, (customer, params) => {
    return customer.deleted !== true && matches(params['email'], customer.email);
  }),
];
