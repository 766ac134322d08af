import { expectOk } from '@baraza/result';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chargeOf, dayMs, payNewSession } from './testing/payments.ts';
import { startSandbox, type TestSandbox } from './testing/start-sandbox.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

test('the same key and parameters get the first answer, in any order of the parameters', async () => {
  const { customers } = started.stripe;
  const first = await customers.create({ name: 'Acme', email: 'a@acme.example' }, { idempotencyKey: 'key-1' });
  const again = await customers.create({ email: 'a@acme.example', name: 'Acme' }, { idempotencyKey: 'key-1' });
  expect(again.id).toBe(first.id);
  expect(again.lastResponse.requestId).toBe(first.lastResponse.requestId);
  expect((await customers.list()).data).toHaveLength(1);
});

test('the same key with other parameters, or at another endpoint, is an idempotency_error', async () => {
  const { customers, refunds } = started.stripe;
  await customers.create({ name: 'Acme' }, { idempotencyKey: 'key-1' });
  await expect(customers.create({ name: 'Other' }, { idempotencyKey: 'key-1' })).rejects.toMatchObject({
    type: 'StripeIdempotencyError',
    statusCode: 400,
    message: expect.stringContaining('same parameters they were first used with') as string,
  });
  await expect(refunds.create({ charge: 'ch_1' }, { idempotencyKey: 'key-1' })).rejects.toMatchObject({
    message: expect.stringContaining("('/v1/refunds' vs '/v1/customers')") as string,
  });
});

test('a refused refund stays refused under its key, even when it could succeed now', async () => {
  const { stripe, sandbox } = started;
  const { intent } = await payNewSession(started, 'pm_card_visa');
  const refund = (idempotencyKey: string) => stripe.refunds.create({ payment_intent: intent.id }, { idempotencyKey });
  await refund('first');
  await expect(refund('second')).rejects.toMatchObject({ code: 'charge_already_refunded' });
  const [made] = (await stripe.refunds.list()).data;
  expectOk(sandbox.control.failRefund(made?.id ?? ''));
  await expect(refund('second')).rejects.toMatchObject({ code: 'charge_already_refunded' });
  expect(await refund('third')).toMatchObject({ amount: 1_000_000 });
  expect((await stripe.charges.retrieve(chargeOf(intent).id)).refunded).toBe(true);
});

test('a 500 after the fact is kept too: asking again repeats it, looking the object up finds it', async () => {
  const { stripe, sandbox } = started;
  sandbox.misbehave({ api: [{ type: 'error', status: 500, when: 'after', method: 'POST', times: 1 }] });
  const create = () => stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'key-1' });
  await expect(create()).rejects.toMatchObject({ statusCode: 500, type: 'StripeAPIError' });
  await expect(create()).rejects.toMatchObject({ statusCode: 500 });
  expect((await stripe.customers.list()).data.map((customer) => customer.name)).toEqual(['Acme']);
});

test('a 500 before the fact, and parameters that were invalid, leave the key free', async () => {
  const { stripe, sandbox } = started;
  sandbox.misbehave({ api: [{ type: 'error', status: 503, when: 'before', times: 1 }] });
  const create = (params: object) => stripe.customers.create(params, { idempotencyKey: 'key-1' });
  await expect(create({ name: 'Acme' })).rejects.toMatchObject({ statusCode: 503 });
  await expect(create({ nme: 'Acme' })).rejects.toMatchObject({ code: 'parameter_unknown' });
  expect(await create({ name: 'Acme' })).toMatchObject({ name: 'Acme' });
});

test('an answer that never came: the retry under the same key finds the one refund that was made', async () => {
  const { stripe, sandbox } = started;
  const { intent } = await payNewSession(started, 'pm_card_visa');
  sandbox.misbehave({ api: [{ type: 'timeout', when: 'after', pathPrefix: '/v1/refunds', times: 1 }] });
  const refund = () =>
    stripe.refunds.create({ payment_intent: intent.id, amount: 100 }, { idempotencyKey: 'refund-1' });
  await expect(refund()).rejects.toMatchObject({ type: 'StripeConnectionError' });
  const repeated = await refund();
  expect((await stripe.refunds.list()).data.map((made) => made.id)).toEqual([repeated.id]);
});

test('a key is forgotten after a day', async () => {
  const { customers } = started.stripe;
  const create = () => customers.create({ name: 'Acme' }, { idempotencyKey: 'key-1' });
  const first = await create();
  started.clock.advance(dayMs - 1);
  expect((await create()).id).toBe(first.id);
  started.clock.advance(1);
  expect((await create()).id).not.toBe(first.id);
});
