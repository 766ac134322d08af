import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSandboxStripe } from './index.ts';
import { minuteMs, openSession, payNewSession } from './testing/payments.ts';
import { Clock, secretKey, seededRandom, startSandbox } from './testing/start-sandbox.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-stripe-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('after a restart everything is there: payments, open sessions, keys, webhooks and what is still to come', async () => {
  const dataFile = join(folder, 'new', 'stripe.jsonl');
  const before = await startSandbox({ dataFile });
  const { session: pending } = await payNewSession(before, 'pm_sepa_succeeds');
  const open = await openSession(before);
  const customer = await before.stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'key-1' });
  const events = (await before.stripe.events.list({ limit: 100 })).data.map((event) => event.id);
  await before.stop();

  const after = await startSandbox({ dataFile, random: seededRandom('after') }, before.clock);
  const { stripe } = after;
  expect((await stripe.events.list({ limit: 100 })).data.map((event) => event.id)).toEqual(events);
  expect((await stripe.customers.create({ name: 'Acme' }, { idempotencyKey: 'key-1' })).id).toBe(customer.id);
  expect(after.sandbox.control.payCheckoutSession(open.id, 'pm_card_visa').ok).toBe(true);
  after.clock.advance(3 * minuteMs);
  expect((await stripe.checkout.sessions.retrieve(pending.id)).payment_status).toBe('paid');
  await after.sandbox.deliverPendingEvents();
  const total = (await stripe.events.list({ limit: 100 })).data.length;
  expect(after.receiver.received).toHaveLength(total);
  await after.stop();
});

test('a write that a kill cut short is dropped, and the file is whole again', async () => {
  const dataFile = join(folder, 'stripe.jsonl');
  const before = await startSandbox({ dataFile });
  const { id } = await before.stripe.customers.create({ name: 'Acme' });
  await before.stop();
  appendFileSync(dataFile, '[["customers","cus_half",{"id":"cus_ha');
  const after = await startSandbox({ dataFile });
  expect((await after.stripe.customers.list()).data.map((customer) => customer.id)).toEqual([id]);
  await after.stop();
  expect(readFileSync(dataFile, 'utf8')).not.toContain('cus_half');
  expect(existsSync(`${dataFile}.next`)).toBe(false);
});

test('a data file that is damaged in the middle is not silently emptied', () => {
  const dataFile = join(folder, 'stripe.jsonl');
  writeFileSync(dataFile, 'not json\n[]\n');
  const options = { dataFile, secretKey, webhook: { url: 'http://127.0.0.1:9/', secret: 's' } };
  const start = () => createSandboxStripe({ ...options, publicBaseUrl: 'http://localhost', now: new Clock().now });
  expect(start).toThrow(/line 1 of the sandbox's data file .* is damaged/);
  expect(readFileSync(dataFile, 'utf8')).toBe('not json\n[]\n');
});
