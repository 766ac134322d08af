import { expectOk } from '@baraza/result';
import type Stripe from 'stripe';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chargeOf, dayMs, eventTypes, minuteMs, movementOf, payNewSession } from './testing/payments.ts';
import { startSandbox, type TestSandbox } from './testing/start-sandbox.ts';

let started: TestSandbox;

beforeEach(async () => {
  started = await startSandbox();
});

afterEach(() => started.stop());

/** Type, amount, fee and net of every balance transaction, oldest first. */
async function books(stripe: Stripe): Promise<[string, number, number, number][]> {
  const lines: [string, number, number, number][] = [];
  for await (const { type, amount, fee, net } of stripe.balanceTransactions.list({ limit: 100 })) {
    lines.push([type, amount, fee, net]);
  }
  return lines.reverse();
}

async function totalBalance(stripe: Stripe, currency: string): Promise<number> {
  const balance = await stripe.balance.retrieve();
  const lines = [...balance.available, ...balance.pending].filter((line) => line.currency === currency);
  return lines.reduce((sum, line) => sum + line.amount, 0);
}

test('refunds in parts: never more than was charged, and the fee stays', async () => {
  const { stripe } = started;
  const { intent } = await payNewSession(started, 'pm_card_visa');
  const first = await stripe.refunds.create(
    { payment_intent: intent.id, amount: 400_000, reason: 'requested_by_customer', expand: ['balance_transaction'] },
    { idempotencyKey: 'refund-1' },
  );
  expect(first).toMatchObject({ status: 'succeeded', amount: 400_000 });
  expect(movementOf(first)).toMatchObject({ type: 'refund', amount: -400_000, fee: 0, net: -400_000 });
  await expect(stripe.refunds.create({ payment_intent: intent.id, amount: 600_001 })).rejects.toMatchObject({
    message: 'Refund amount (6000.01 eur) is greater than unrefunded amount on charge (6000.00 eur)',
  });
  await stripe.refunds.create({ charge: chargeOf(intent).id });
  await expect(stripe.refunds.create({ charge: chargeOf(intent).id })).rejects.toMatchObject({
    code: 'charge_already_refunded',
  });
  const charge = await stripe.charges.retrieve(chargeOf(intent).id, { expand: ['refunds'] });
  expect(charge).toMatchObject({ refunded: true, amount_refunded: 1_000_000 });
  expect(charge.refunds?.data.map((refund) => refund.amount)).toEqual([600_000, 400_000]);
  expect(await totalBalance(stripe, 'eur')).toBe(-14_500);
});

test('a refund of a bank debit is pending first', async () => {
  const { intent } = await payNewSession(started, 'pm_sepa_succeeds');
  started.clock.advance(3 * minuteMs);
  const refund = await started.stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
  expect(refund.status).toBe('pending');
  started.clock.advance(3 * minuteMs);
  expect((await started.stripe.refunds.retrieve(refund.id)).status).toBe('succeeded');
  expect((await books(started.stripe)).map(([type]) => type)).toEqual(['payment', 'payment_refund']);
});

test('a refund that the bank sends back returns the money to the balance', async () => {
  const { intent } = await payNewSession(started, 'pm_card_refundFail');
  const { id } = await started.stripe.refunds.create({ payment_intent: intent.id });
  started.clock.advance(3 * minuteMs);
  const failed = await started.stripe.refunds.retrieve(id, { expand: ['failure_balance_transaction', 'charge'] });
  expect(failed).toMatchObject({ status: 'failed', charge: { amount_refunded: 0, refunded: false } });
  expect(await books(started.stripe)).toEqual([
    ['charge', 1_000_000, 14_500, 985_500],
    ['refund', -1_000_000, 0, -1_000_000],
    ['refund_failure', 1_000_000, 0, 1_000_000],
  ]);
});

test('a dispute that is lost takes the money and a fee', async () => {
  const { intent } = await payNewSession(started, 'pm_card_createDispute');
  started.clock.advance(3 * minuteMs);
  const [dispute] = (await started.stripe.disputes.list({ payment_intent: intent.id })).data;
  expect(dispute).toMatchObject({ status: 'needs_response', reason: 'fraudulent', amount: 1_000_000 });
  expect(dispute?.balance_transactions.map((line) => [line.type, line.reporting_category, line.net])).toEqual([
    ['adjustment', 'dispute', -1_002_000],
  ]);
  await expect(started.stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
    code: 'charge_disputed',
  });
  expect(await started.stripe.disputes.close(dispute?.id ?? '')).toMatchObject({ status: 'lost' });
  expect(await totalBalance(started.stripe, 'eur')).toBe(985_500 - 1_002_000);
  expect((await eventTypes(started)).slice(-3)).toEqual([
    'charge.dispute.created',
    'charge.dispute.funds_withdrawn',
    'charge.dispute.closed',
  ]);
});

test('a dispute that is won by evidence brings the money back, not the fee', async () => {
  const { intent } = await payNewSession(started, 'pm_card_visa');
  const { id } = expectOk(started.sandbox.control.openDispute(chargeOf(intent).id, 'product_not_received'));
  const evidence = { uncategorized_text: 'winning_evidence', customer_name: 'Acme' };
  expect(await started.stripe.disputes.update(id, { evidence, submit: false })).toMatchObject({
    status: 'needs_response',
    evidence_details: { has_evidence: true, submission_count: 0 },
  });
  expect((await started.stripe.disputes.update(id, { evidence })).status).toBe('under_review');
  started.clock.advance(minuteMs);
  expect(await started.stripe.disputes.retrieve(id)).toMatchObject({ status: 'won' });
  expect(await books(started.stripe)).toEqual([
    ['charge', 1_000_000, 14_500, 985_500],
    ['adjustment', -1_000_000, 2_000, -1_002_000],
    ['adjustment', 1_000_000, 0, 1_000_000],
  ]);
  expect(await eventTypes(started)).toContain('charge.dispute.funds_reinstated');
});

test('a bank debit can be taken back after it had succeeded, and is lost at once', async () => {
  const { intent } = await payNewSession(started, 'pm_sepa_disputed');
  started.clock.advance(6 * minuteMs);
  const [dispute] = (await started.stripe.disputes.list({ payment_intent: intent.id })).data;
  expect(dispute).toMatchObject({ status: 'lost', reason: 'debit_not_authorized' });
  expect(await totalBalance(started.stripe, 'eur')).toBe(-35 - 750);
});

test('automatic payouts name the balance transactions they took along, and the balance is what is left', async () => {
  const { stripe, sandbox, clock } = started;
  await payNewSession(started, 'pm_card_visa');
  await payNewSession(started, 'pm_card_visa', { in: 'jpy', amount: 1_500_000 });
  expect(sandbox.control.createAutomaticPayouts(), 'nothing is available yet').toEqual([]);
  clock.advance(2 * dayMs);
  await payNewSession(started, 'pm_card_visa', { amount: 5_000 });
  sandbox.control.billStripeFee(500, 'eur', 'Radar for Fraud Teams');
  const [euros, yen] = sandbox.control.createAutomaticPayouts();
  expect([euros?.amount, yen?.amount]).toEqual([985_000, 1_500_000 - 43_500]);
  const lines = await stripe.balanceTransactions.list({ payout: euros?.id ?? '' });
  expect(lines.data.map((line) => [line.type, line.net])).toEqual([
    ['payout', -985_000],
    ['stripe_fee', -500],
    ['charge', 985_500],
  ]);
  expect(
    lines.data.reduce((sum, line) => sum + line.net, 0),
    'a payout and what it paid add up to zero',
  ).toBe(0);
  clock.advance(dayMs);
  expect((await stripe.payouts.retrieve(euros?.id ?? '')).status).toBe('paid');
  expect(await totalBalance(stripe, 'eur')).toBe(5_000 - 73);
});

test('a payout by hand takes no more than is available, and a failed one comes back', async () => {
  const { stripe, sandbox } = started;
  await payNewSession(started, 'pm_card_bypassPending');
  await expect(stripe.payouts.create({ amount: 985_501, currency: 'eur' })).rejects.toMatchObject({
    code: 'balance_insufficient',
  });
  const payout = await stripe.payouts.create({ amount: 985_500, currency: 'eur' });
  expect(payout).toMatchObject({ status: 'in_transit', automatic: false });
  expectOk(sandbox.control.failPayout(payout.id));
  const failed = await stripe.payouts.retrieve(payout.id, { expand: ['failure_balance_transaction'] });
  expect(failed).toMatchObject({ status: 'failed', failure_balance_transaction: { type: 'payout_failure' } });
  expect(await totalBalance(stripe, 'eur')).toBe(985_500);
});
