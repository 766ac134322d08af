import Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WebhookFault } from './index.ts';
import { dayMs, minuteMs, payNewSession } from './testing/payments.ts';
import { startSandbox, webhookSecret, type TestSandbox } from './testing/start-sandbox.ts';
import { validateAnswer } from './testing/validate-answer.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

/** What a merchant reads with the SDK; throws where the signature is not Stripe's. */
function read(index: number): Stripe.Event {
  const message = started.receiver.received[index];
  if (message === undefined) throw new Error(`nothing received at ${index}`);
  const { webhooks } = started.stripe;
  const nowSeconds = Math.floor(started.clock.atMs / 1000);
  return webhooks.constructEvent(message.payload, message.signature, webhookSecret, 300, undefined, nowSeconds * 1000);
}

const receivedTypes = (): string[] =>
  started.receiver.received.map(({ payload }) => (JSON.parse(payload) as Stripe.Event).type);

const inOrder = [
  'payment_intent.created',
  'charge.succeeded',
  'charge.updated',
  'payment_intent.succeeded',
  'checkout.session.completed',
];

async function payAndDeliver(...webhooks: WebhookFault[]): Promise<void> {
  started.sandbox.misbehave({ webhooks });
  await payNewSession(started, 'pm_card_visa');
  await started.sandbox.deliverPendingEvents();
}

test('events arrive signed, in order, once, and say what Stripe says', async () => {
  await payAndDeliver();
  const events = inOrder.map((_, index) => read(index));
  for (const event of events) validateAnswer(JSON.parse(JSON.stringify(event)));
  expect(events.map((event) => event.type)).toEqual(inOrder);
  expect(events[0]).toMatchObject({ api_version: '2026-10-28.endive', livemode: false });
  expect(events[4]?.data.object).toMatchObject({ object: 'checkout.session', payment_status: 'paid' });
  expect(await started.sandbox.deliverPendingEvents()).toEqual([]);
});

test('an event keeps the object as it was: the charge had no balance transaction yet', async () => {
  await payAndDeliver();
  expect(read(1).data).toMatchObject({ object: { status: 'succeeded', balance_transaction: null } });
  expect(read(2).data.previous_attributes).toEqual({ balance_transaction: null });
});

test('what a request causes names it, what happens by itself does not', async () => {
  const key = { idempotencyKey: 'make-acme' };
  await started.stripe.customers.create({ name: 'Acme' }, key);
  await payNewSession(started, 'pm_card_visa');
  const { data } = await started.stripe.events.list({ types: ['customer.created', 'charge.succeeded'] });
  expect(data.map((event) => event.request?.idempotency_key)).toEqual([null, 'make-acme']);
});

test('lost: never sent, yet found by a sweep of the events', async () => {
  await payAndDeliver({ type: 'lost', eventType: 'checkout.session.completed' });
  expect(receivedTypes()).not.toContain('checkout.session.completed');
  const swept = await started.stripe.events.list({ type: 'checkout.session.*' });
  expect(swept.data.map((event) => [event.type, event.pending_webhooks])).toEqual([['checkout.session.completed', 0]]);
  started.clock.advance(31 * dayMs);
  expect((await started.stripe.events.list({ type: 'checkout.session.completed' })).data).toEqual([]);
});

test('duplicate, late and out of order', async () => {
  await payAndDeliver(
    { type: 'duplicate', copies: 2, eventType: 'charge.succeeded' },
    { type: 'late', byMs: 10 * minuteMs, eventType: 'payment_intent.created' },
    { type: 'out_of_order', times: 1 },
  );
  expect(receivedTypes()).toEqual([
    'checkout.session.completed',
    'payment_intent.succeeded',
    'charge.updated',
    'charge.succeeded',
    'charge.succeeded',
    'charge.succeeded',
  ]);
  expect(read(3).id).toBe(read(5).id);
  started.clock.advance(10 * minuteMs);
  expect((await started.sandbox.deliverPendingEvents()).map((report) => report.outcome)).toEqual(['delivered']);
  expect(read(6).type).toBe('payment_intent.created');
});

test('failing with the endpoint reached: the same event comes again', async () => {
  await payAndDeliver({ type: 'failing', reaches: true, times: 1, eventType: 'charge.succeeded' });
  expect(receivedTypes().filter((type) => type === 'charge.succeeded')).toHaveLength(1);
  started.clock.advance(minuteMs);
  expect(await started.sandbox.deliverPendingEvents()).toMatchObject([{ attempt: 2, outcome: 'delivered' }]);
  expect(read(5).id).toBe(read(1).id);
});

test('an endpoint that answers 500 is tried again for three days, further and further apart', async () => {
  started.receiver.status = 500;
  await started.stripe.customers.create({ name: 'Acme' });
  const waitsMinutes: number[] = [];
  for (let retryAtMs: number | undefined = started.clock.atMs; retryAtMs !== undefined;) {
    started.clock.atMs = retryAtMs;
    const [report] = await started.sandbox.deliverPendingEvents();
    expect(report).toMatchObject({ outcome: 'failed', httpStatus: 500 });
    if (report?.retryAtMs !== undefined) waitsMinutes.push((report.retryAtMs - retryAtMs) / minuteMs);
    retryAtMs = report?.retryAtMs;
  }
  expect(waitsMinutes).toEqual([1, 5, 30, 120, 300, 600, 720, 720, 720, 720]);
  expect(started.receiver.received).toHaveLength(11);
  started.clock.advance(30 * dayMs);
  expect(await started.sandbox.deliverPendingEvents()).toEqual([]);
});

test('an endpoint that is down is a failed attempt, and the event says that a webhook is owed', async () => {
  const { url } = started.receiver;
  await started.stop();
  started = await startSandbox({ webhook: { url, secret: webhookSecret } });
  await started.stripe.customers.create({ name: 'Acme' });
  expect(await started.sandbox.deliverPendingEvents()).toMatchObject([{ outcome: 'failed', attempt: 1 }]);
  expect((await started.stripe.events.list()).data[0]?.pending_webhooks).toBe(1);
});

test('forged and misdated copies come first and do not pass the SDK; the genuine event does', async () => {
  started.sandbox.misbehave({
    webhooks: [
      { type: 'forged', times: 1 },
      { type: 'misdated', byMs: -10 * minuteMs, times: 1 },
    ],
  });
  await started.stripe.customers.create({ name: 'One' });
  await started.stripe.customers.create({ name: 'Two' });
  await started.sandbox.deliverPendingEvents();
  expect(() => read(0)).toThrow(Stripe.errors.StripeSignatureVerificationError);
  expect(read(1).data.object).toMatchObject({ name: 'One' });
  expect(() => read(2)).toThrow('Timestamp outside the tolerance zone');
  expect(read(3).data.object).toMatchObject({ name: 'Two' });
});
