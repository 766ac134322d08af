import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund, type TestFund } from '../../../../test/support/fund.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startWithProvider, type ProviderTest } from '../../../../test/support/provider.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { DAY_MS } from '../../../platform/clock/clock.ts';
import { ledgerInvariants, LedgerReader } from '../../ledger/index.ts';
import type { Contribution } from '../domain/contribution.ts';
import { fundInvariants } from '../domain/fund.invariants.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { PaymentProvider } from './payment-provider.ts';
import { Contribute, type ContributeInput } from './contribute.ts';

const EUR = currency('EUR');

let test: ProviderTest;
let fund: TestFund;
let company: string;
let actor: Actor;
beforeAll(async () => {
  test = await startWithProvider();
  fund = await aFund(test.application);
  company = await anOrganisation(test.application, 'company');
  const payer = await aPerson(test.application);
  await giveRole(test.application, payer, company, 'company_finance');
  // Read once: the session itself would not outlive the months that pass here.
  actor = await actorOf(test.application, payer);
});
afterAll(() => test.close());

async function contribute(changes: Partial<ContributeInput> = {}) {
  const input: ContributeInput = {
    fundSlug: fund.fund.slug,
    organisationId: company,
    amount: money(1_000_000n, EUR),
    rail: 'card',
    purchaseOrder: 'PO-4711',
    idempotencyKey: randomUUID(),
    ...changes,
  };
  return test.application.get(Contribute).execute(actor, input);
}

const reload = (id: string): Promise<Contribution | null> =>
  inTransaction(test.application, (tx) => test.application.get(ContributionRepository).byId(tx, id));

async function balance(account: string): Promise<bigint> {
  const rows = await inTransaction(test.application, (tx) =>
    test.application.get(LedgerReader).balances(tx, fund.fund.id),
  );
  return rows.find((row) => row.account === account && row.currency === 'EUR')?.balanceMinor ?? 0n;
}

/** The charge behind a contribution, as the payer's bank knows it. */
async function chargeOf(contribution: Contribution): Promise<string> {
  const { stripe } = test.application.get(PaymentProvider);
  const session = await stripe.checkout.sessions.retrieve(contribution.sessionId!);
  const intent = await stripe.paymentIntents.retrieve(String(session.payment_intent));
  return String(intent.latest_charge);
}

describe('a contribution by card', () => {
  it('is received with its fee, and clears when its chargeback window has passed', async () => {
    const promised = expectOk(await contribute());
    expect(promised).toMatchObject({
      state: 'awaiting_payment',
      checkoutUrl: expect.stringContaining('/sandbox-stripe/'),
    });
    expectOk(test.sandbox.control.payCheckoutSession(promised.sessionId!, 'pm_card_visa'));
    await test.settle();
    expect(await reload(promised.id)).toMatchObject({ state: 'received', clearedMinor: 0n });
    const fee = await balance('fees');
    expect(fee).toBeGreaterThan(0n);
    expect(await balance('uncleared')).toBe(1_000_000n - fee);
    expect(await balance('free')).toBe(0n);
    test.application.clock.advance(120 * DAY_MS);
    await test.settle();
    expect(await reload(promised.id)).toMatchObject({ state: 'cleared', clearedMinor: 1_000_000n - fee });
    expect(await balance('free')).toBe(1_000_000n - fee);
  });

  it('asked for twice with one key, is promised once and opens the same page', async () => {
    const idempotencyKey = randomUUID();
    const [one, other] = await Promise.all([contribute({ idempotencyKey }), contribute({ idempotencyKey })]);
    expect(expectOk(one)).toEqual(expectOk(other));
    const reused = await contribute({ idempotencyKey, amount: money(5_000n, EUR) });
    expect(reused).toMatchObject({ ok: false, error: { type: 'IdempotencyKeyReused' } });
  });

  it('that is disputed and lost after it cleared draws on the reserve and then stands as a shortfall', async () => {
    const promised = expectOk(await contribute({ amount: money(50_000n, EUR) }));
    expectOk(test.sandbox.control.payCheckoutSession(promised.sessionId!, 'pm_card_visa'));
    await test.settle();
    const shortfallBefore = await balance('shortfall');
    const dispute = expectOk(test.sandbox.control.openDispute(await chargeOf(promised)));
    await test.settle();
    expect(await reload(promised.id)).toMatchObject({ state: 'disputed' });
    expect(await balance('disputed')).toBe(50_000n);
    expectOk(test.sandbox.control.closeDispute(dispute.id, 'lost'));
    await test.settle();
    expect(await reload(promised.id)).toMatchObject({ state: 'lost' });
    expect(await balance('disputed')).toBe(0n);
    // What the payment and the dispute cost is not among the money that had not cleared.
    expect(await balance('shortfall')).toBeLessThan(shortfallBefore);
  });

  it('keeps the books reconciled with the provider and in balance', async () => {
    const { available, pending } = await test.application.get(PaymentProvider).stripe.balance.retrieve();
    const atProvider = [...available, ...pending]
      .filter((line) => line.currency === 'eur')
      .reduce((sum, line) => sum + line.amount, 0);
    expect(await balance('provider_balance')).toBe(BigInt(atProvider));
    for (const { name, sql } of [...ledgerInvariants, ...fundInvariants]) {
      expect([name, await inTransaction(test.application, (tx) => tx.query(sql))]).toEqual([name, []]);
    }
  });

  it('cannot be promised for somebody else’s company, nor for nothing', async () => {
    const stranger = await anOrganisation(test.application, 'company');
    expect(await contribute({ organisationId: stranger })).toMatchObject({ ok: false, error: { type: 'NotFound' } });
    expect(await contribute({ amount: money(0n, EUR) })).toMatchObject({ ok: false, error: { type: 'InvalidInput' } });
    expect(await contribute({ purchaseOrder: 'P'.repeat(200_000) })).toMatchObject({ error: { type: 'InvalidInput' } });
  });

  it('of an amount that cards do not carry is refused with the reason', async () => {
    const refused = await contribute({ amount: money(1n, EUR) });
    expect(refused).toMatchObject({ ok: false, error: { type: 'RailRefused', rail: 'card' } });
    const noAccount = await contribute({ amount: money(1_000n, currency('JPY')), rail: 'transfer' });
    expect(noAccount).toMatchObject({ ok: false, error: { type: 'RailRefused', rail: 'transfer' } });
  });
});
