import { afterEach, beforeEach, expect, test } from 'vitest';
import { chargeOf, eventTypes, minuteMs, movementOf, openSession, payNewSession } from './testing/payments.ts';
import { startSandbox, type TestSandbox } from './testing/start-sandbox.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

test('EUR 10,000.00 by card costs EUR 145.00 and arrives as EUR 9,855.00', async () => {
  const { session, intent } = await payNewSession(started, 'pm_card_visa');
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', amount_total: 1_000_000, url: null });
  expect(session.metadata).toEqual({ contribution: 'contribution-1' });
  expect(intent).toMatchObject({ status: 'succeeded', amount_received: 1_000_000 });
  expect(intent.metadata).toEqual({ contribution: 'contribution-1' });
  expect(movementOf(chargeOf(intent))).toMatchObject({
    type: 'charge',
    amount: 1_000_000,
    fee: 14_500,
    net: 985_500,
    currency: 'eur',
    status: 'pending',
  });
  expect(await eventTypes(started)).toEqual([
    'payment_intent.created',
    'charge.succeeded',
    'charge.updated',
    'payment_intent.succeeded',
    'checkout.session.completed',
  ]);
});

test('a session has no payment intent until somebody pays, as with Stripe', async () => {
  const session = await openSession(started);
  expect(session).toMatchObject({ payment_intent: null, payment_status: 'unpaid', status: 'open' });
  expect(session.url).toBe(`http://localhost:4000/sandbox-stripe/c/pay/${session.id}`);
  const lines = await started.stripe.checkout.sessions.listLineItems(session.id);
  expect(lines.data.map((line) => [line.description, line.quantity, line.amount_total])).toEqual([
    ['Contribution', 1, 1_000_000],
  ]);
});

test('a declined card leaves the session open, and another card pays it', async () => {
  const { id } = await openSession(started);
  const { control } = started.sandbox;
  expect(control.payCheckoutSession(id, 'pm_card_visa_chargeDeclinedInsufficientFunds')).toMatchObject({
    ok: false,
    error: { type: 'declined', code: 'card_declined' },
  });
  const open = await started.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] });
  expect(open).toMatchObject({
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: {
      status: 'requires_payment_method',
      last_payment_error: { decline_code: 'insufficient_funds' },
      latest_charge: { status: 'failed', balance_transaction: null },
    },
  });
  expect(control.payCheckoutSession(id, 'pm_card_visa').ok).toBe(true);
  expect(control.payCheckoutSession(id, 'pm_card_visa').ok, 'a second click pays nothing more').toBe(true);
  const charges = await started.stripe.charges.list();
  expect(charges.data.map((charge) => charge.status)).toEqual(['succeeded', 'failed']);
});

test('a SEPA debit completes the session unpaid and succeeds when the bank has debited', async () => {
  const { session, intent } = await payNewSession(started, 'pm_sepa_succeeds');
  expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
  expect(intent).toMatchObject({ status: 'processing' });
  expect(chargeOf(intent)).toMatchObject({ status: 'pending', paid: false, balance_transaction: null });
  started.clock.advance(3 * minuteMs);
  const later = await started.stripe.checkout.sessions.retrieve(session.id, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  });
  expect(later).toMatchObject({
    payment_status: 'paid',
    payment_intent: { status: 'succeeded', latest_charge: { balance_transaction: { type: 'payment', fee: 35 } } },
  });
  expect((await eventTypes(started)).slice(-2)).toEqual([
    'payment_intent.succeeded',
    'checkout.session.async_payment_succeeded',
  ]);
});

test('a debit that fails says so later and moves no money', async () => {
  const { session } = await payNewSession(started, 'pm_ach_fails', { in: 'usd' });
  started.clock.advance(3 * minuteMs);
  const later = await started.stripe.checkout.sessions.retrieve(session.id, { expand: ['payment_intent'] });
  expect(later).toMatchObject({
    status: 'complete',
    payment_status: 'unpaid',
    payment_intent: { status: 'requires_payment_method', last_payment_error: { decline_code: 'insufficient_funds' } },
  });
  expect(await eventTypes(started)).toContain('checkout.session.async_payment_failed');
  expect((await started.stripe.balanceTransactions.list()).data).toEqual([]);
});

test('a bank transfer has no charge before the money arrives', async () => {
  const customer = await started.stripe.customers.create({ name: 'Acme', email: 'finance@acme.example' });
  const { session, intent } = await payNewSession(started, 'pm_transfer_arrives', {
    in: 'usd',
    amount: 25_000_000,
    customer: customer.id,
    allowed_payment_method_types: ['customer_balance'],
    payment_method_options: {
      customer_balance: { funding_type: 'bank_transfer', bank_transfer: { type: 'us_bank_transfer' } },
    },
  });
  expect(intent).toMatchObject({ status: 'requires_action', latest_charge: null });
  expect(intent.next_action?.display_bank_transfer_instructions?.amount_remaining).toBe(25_000_000);
  started.clock.advance(3 * minuteMs);
  const later = await started.stripe.checkout.sessions.retrieve(session.id, { expand: ['customer', 'line_items'] });
  expect(later).toMatchObject({ payment_status: 'paid', customer: { name: 'Acme' } });
  expect(later.line_items?.data).toHaveLength(1);
});

test('a session that nobody pays expires after 24 hours, exactly then', async () => {
  const session = await openSession(started);
  started.clock.advance(24 * 60 * minuteMs - 1000);
  expect((await started.stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
  started.clock.advance(1000);
  expect((await started.stripe.checkout.sessions.retrieve(session.id)).status).toBe('expired');
  expect(await eventTypes(started)).toEqual(['checkout.session.expired']);
  expect(started.sandbox.control.payCheckoutSession(session.id, 'pm_card_visa')).toEqual({
    ok: false,
    error: { type: 'expired' },
  });
});

test('a clock that jumps leaves the same history as one that ticks', async () => {
  await payNewSession(started, 'pm_sepa_disputed');
  started.clock.advance(100 * minuteMs);
  const events = await started.stripe.events.list({ limit: 100, types: ['charge.succeeded', 'charge.dispute.*'] });
  const startSeconds = Date.UTC(2026, 10, 1, 9) / 1000;
  expect(events.data.reverse().map((event) => [event.type, (event.created - startSeconds) / 60])).toEqual([
    ['charge.succeeded', 3],
    ['charge.dispute.created', 6],
    ['charge.dispute.funds_withdrawn', 6],
    ['charge.dispute.closed', 6],
  ]);
});
