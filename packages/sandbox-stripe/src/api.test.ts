import Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { operations } from './operations/all-operations.ts';
import { chargeOf, openSession, payNewSession } from './testing/payments.ts';
import { secretKey, startSandbox, type TestSandbox } from './testing/start-sandbox.ts';
import { subset, validateAnswer } from './testing/validate-answer.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

const failureOf = async (promise: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  const failure = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof Stripe.errors.StripeError) return failure;
  throw new Error(`expected an error of Stripe's, got ${String(failure)}`);
};

test.each(operations.map(({ method, path, shape }) => [`${method} ${path}`, Object.keys(shape.shape)] as const))(
  '%s takes only parameters that Stripe takes',
  (name, spoken) => {
    const known = subset.parameters?.[name] ?? [];
    // Stripe describes the parameters of a retrieve apart from those of its list; `expand` is common to all.
    expect(spoken.filter((parameter) => parameter !== 'expand' && !known.includes(parameter))).toEqual([]);
  },
);

test("the check of answers notices what is not in Stripe's description", async () => {
  const { intent } = await payNewSession(started, 'pm_card_visa');
  const plain = JSON.parse(JSON.stringify(intent)) as Record<string, unknown>;
  expect(() => validateAnswer({ ...plain, colour: 'green' })).toThrow('additionalProperties');
  expect(() => validateAnswer({ ...plain, status: 'done' })).toThrow('enum');
  expect(() => validateAnswer({ ...plain, amount: '1' })).toThrow('integer');
});

test('no key and a wrong key are refused', async () => {
  const url = started.baseUrl.replace('/sandbox-stripe', '/v1/balance');
  const without = await fetch(url);
  expect([without.status, await without.json()]).toMatchObject([401, { error: { type: 'invalid_request_error' } }]);
  const wrong = await fetch(url, { headers: { authorization: 'Bearer sk_test_somebody_else' } });
  expect([wrong.status, await wrong.text()]).toMatchObject([401, expect.stringContaining('sk_test_') as string]);
  const basic = await fetch(url, { headers: { authorization: `Basic ${btoa(`${secretKey}:`)}` } });
  expect(basic.status).toBe(200);
  const { port } = new URL(url);
  const client = new Stripe('sk_test_wrong', { host: '127.0.0.1', port, protocol: 'http' });
  expect(await failureOf(client.balance.retrieve())).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
});

test('what does not exist, in the path and as a parameter', async () => {
  expect(await failureOf(started.stripe.charges.retrieve('ch_nothing'))).toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such charge: 'ch_nothing'",
  });
  expect(await failureOf(started.stripe.refunds.create({ charge: 'ch_nothing' }))).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    param: 'charge',
  });
});

test('a locale that Stripe has not, Arabic among them, is refused as Stripe refuses it', async () => {
  const locale = 'ar' as Stripe.Checkout.SessionCreateParams.Locale;
  expect(await failureOf(openSession(started, { locale }))).toMatchObject({ statusCode: 400, param: 'locale' });
  expect((await openSession(started, { locale: 'auto' })).locale).toBe('auto');
});

test('a misspelt parameter and a fraction of a cent are refused', async () => {
  const misspelt = { metdata: { a: 'b' } } as Stripe.CustomerCreateParams;
  expect(await failureOf(started.stripe.customers.create(misspelt))).toMatchObject({
    code: 'parameter_unknown',
    param: 'metdata',
  });
  expect(await failureOf(openSession(started, { amount: 10.5 }))).toMatchObject({
    code: 'parameter_invalid_integer',
    param: 'line_items[0][price_data][unit_amount]',
  });
});

test.each([
  ['jpy', 1_500_000, 1_500_000],
  ['kwd', 12_340, 12_340],
])('amounts of %s travel in its own minor unit', async (currency, amount, total) => {
  const { session, intent } = await payNewSession(started, 'pm_card_visa', { in: currency, amount });
  expect([session.amount_total, chargeOf(intent).amount]).toEqual([total, total]);
});

test.each([
  ['kwd', 12_345, 'Amounts in kwd must be divisible by 10.'],
  ['ugx', 12_345, 'Amounts in ugx must be divisible by 100.'],
  ['jpy', 49, 'Amount must be at least 50 jpy'],
  ['eur', 49, 'Amount must be at least 0.50 eur'],
  ['usd', 100_000_000, 'Amount must be no more than 999999.99 usd'],
  ['xyz', 1_000, 'Invalid currency: xyz.'],
])('%s %i is refused', async (currency, amount, message) => {
  expect((await failureOf(openSession(started, { in: currency, amount }))).message).toBe(message);
});

test('lists come newest first, in pages that do not shift', async () => {
  const names = Array.from({ length: 25 }, (_, index) => `Customer ${index}`);
  for (const name of names) await started.stripe.customers.create({ name });
  const first = await started.stripe.customers.list({ limit: 10 });
  expect([first.data[0]?.name, first.data.length, first.has_more]).toEqual(['Customer 24', 10, true]);
  await started.stripe.customers.create({ name: 'In between' });
  const last = first.data.at(-1)?.id ?? '';
  const second = await started.stripe.customers.list({ limit: 10, starting_after: last });
  expect(second.data[0]?.name).toBe('Customer 14');
  const before = await started.stripe.customers.list({ limit: 2, ending_before: last });
  expect([before.data.map((customer) => customer.name), before.has_more]).toEqual([
    ['Customer 17', 'Customer 16'],
    true,
  ]);
  const all: unknown[] = [];
  for await (const customer of started.stripe.customers.list({ limit: 7 })) all.push(customer.name);
  expect(all).toEqual(['In between', ...names.reverse()]);
  expect(await failureOf(started.stripe.customers.list({ limit: 101 }))).toMatchObject({ param: 'limit' });
});

test('what cannot be expanded is refused', async () => {
  const { session } = await payNewSession(started, 'pm_card_visa');
  const expand = ['payment_intent.secret'];
  expect((await failureOf(started.stripe.checkout.sessions.retrieve(session.id, { expand }))).message).toBe(
    'This property cannot be expanded (payment_intent.secret).',
  );
  const list = await started.stripe.balanceTransactions.list({ expand: ['data.source'] });
  expect(list.data[0]?.source).toMatchObject({ object: 'charge', amount: 1_000_000 });
});

test('a payment intent of its own: declined with 402, then paid, never twice', async () => {
  const { stripe } = started;
  const intent = await stripe.paymentIntents.create({ amount: 5000, currency: 'usd' });
  const declined = stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_chargeDeclined' });
  expect(await failureOf(declined)).toMatchObject({
    type: 'StripeCardError',
    statusCode: 402,
    code: 'card_declined',
    decline_code: 'generic_decline',
    payment_intent: { id: intent.id, status: 'requires_payment_method' },
  });
  const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  expect(paid.status).toBe('succeeded');
  const again = stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
  expect(await failureOf(again)).toMatchObject({ code: 'payment_intent_unexpected_state' });
});

test('customers are made, changed, found and deleted', async () => {
  const { customers } = started.stripe;
  const { id } = await customers.create({ name: 'Acme', email: 'a@acme.example', metadata: { org: '1', old: 'x' } });
  const changed = await customers.update(id, { name: '', metadata: { old: '', tier: 'gold' } });
  expect(changed).toMatchObject({ name: null, email: 'a@acme.example', metadata: { org: '1', tier: 'gold' } });
  expect((await customers.list({ email: 'a@acme.example' })).data).toHaveLength(1);
  expect(await customers.del(id)).toEqual(expect.objectContaining({ id, deleted: true }));
  expect(await customers.retrieve(id)).toMatchObject({ deleted: true });
  expect(await failureOf(openSession(started, { customer: id }))).toMatchObject({ param: 'customer' });
});
