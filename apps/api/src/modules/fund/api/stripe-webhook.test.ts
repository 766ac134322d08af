import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { signPayload } from '@baraza/sandbox-stripe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund } from '../../../../test/support/fund.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startWithProvider, type ProviderTest } from '../../../../test/support/provider.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { Contribute } from '../application/contribute.ts';
import type { Contribution } from '../domain/contribution.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';

let test: ProviderTest;
let pay: (method: string) => Promise<Contribution>;
beforeAll(async () => {
  test = await startWithProvider();
  const { fund } = await aFund(test.application);
  const organisationId = await anOrganisation(test.application, 'company');
  const payer = await aPerson(test.application);
  await giveRole(test.application, payer, organisationId, 'company_finance');
  const actor = await actorOf(test.application, payer);
  pay = async (method) => {
    const amount = money(20_000n, currency('EUR'));
    const rail = method.startsWith('pm_sepa') ? 'bank_debit' : 'card';
    const input = {
      fundSlug: fund.slug,
      organisationId,
      amount,
      rail,
      purchaseOrder: null,
      idempotencyKey: randomUUID(),
    } as const;
    const promised = expectOk(await test.application.get(Contribute).execute(actor, input));
    expectOk(test.sandbox.control.payCheckoutSession(promised.sessionId!, method));
    return promised;
  };
});
afterAll(() => test.close());

const count = async (table: 'provider_events' | 'ledger_entries'): Promise<number> =>
  (await inTransaction(test.application, (tx) =>
    tx.maybeOne<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`),
  ))!.n;

const stateOf = async ({ id }: Contribution): Promise<string | undefined> =>
  (await inTransaction(test.application, (tx) => test.application.get(ContributionRepository).byId(tx, id)))?.state;

const EVENT = JSON.stringify({
  id: 'evt_by_hand',
  object: 'event',
  type: 'payment_intent.succeeded',
  created: 1_795_000_000,
  data: { object: { id: 'pi_unknown', object: 'payment_intent' } },
});

function send(payload: string, signature: string | null) {
  const headers = { 'content-type': 'application/json', ...(signature && { 'stripe-signature': signature }) };
  return test.application.app.inject({ method: 'POST', url: '/webhooks/stripe', payload, headers });
}

const signed = (agoMs: number, secret = 'whsec_sandbox', payload = EVENT): string =>
  signPayload(payload, secret, Math.floor((test.application.clock.now().getTime() - agoMs) / 1_000));

describe('a webhook', () => {
  it.each([
    ['without a signature', () => null],
    ['signed with another secret', () => signed(0, 'whsec_of_somebody_else')],
    ['signed for another text', () => signed(0, 'whsec_sandbox', EVENT.replace('pi_unknown', 'pi_other'))],
    ['signed more than five minutes ago', () => signed(301_000)],
    ['signed ten hours in the future', () => signed(-10 * HOUR_MS)],
    ['with nonsense for a signature', () => 't=,v1='],
  ])('%s is refused and leaves no trace', async (_, signature) => {
    const before = await count('provider_events');
    const answer = await send(EVENT, signature());
    expect(answer.statusCode).toBe(400);
    expect(await count('provider_events')).toBe(before);
  });

  it('sent again within five minutes is answered and ignored', async () => {
    const signature = signed(60_000);
    const before = await count('provider_events');
    expect((await send(EVENT, signature)).statusCode).toBe(200);
    expect((await send(EVENT, signature)).statusCode).toBe(200);
    expect(await count('provider_events')).toBe(before + 1);
  });

  it('that never came is found by the hourly sweep', async () => {
    test.sandbox.misbehave({ webhooks: [{ type: 'lost' }] });
    const contribution = await pay('pm_card_visa');
    await test.settle();
    expect(await stateOf(contribution)).toBe('awaiting_payment');
    test.sandbox.misbehave({});
    test.application.clock.advance(HOUR_MS);
    await test.settle();
    expect(await stateOf(contribution)).toBe('received');
  });

  it('may come twice, forged beside, and misdated: the books change once', async () => {
    const faults = [
      { type: 'duplicate', copies: 3 },
      { type: 'forged', times: 2 },
      { type: 'misdated', byMs: 10 * HOUR_MS, times: 2 },
    ] as const;
    test.sandbox.misbehave({ webhooks: [...faults].reverse() });
    const before = await count('ledger_entries');
    const contribution = await pay('pm_card_visa');
    await test.settle();
    test.sandbox.misbehave({});
    expect(await stateOf(contribution)).toBe('received');
    expect(await count('ledger_entries')).toBe(before + 1);
  });
});

describe('a bank debit', () => {
  it('is under way until the bank has debited', async () => {
    const contribution = await pay('pm_sepa_succeeds');
    await test.settle();
    expect(await stateOf(contribution)).toBe('processing');
    test.application.clock.advance(10 * 24 * HOUR_MS);
    await test.settle();
    expect(await stateOf(contribution)).toBe('received');
  });

  it('that the bank refuses has failed, and nothing is booked', async () => {
    const before = await count('ledger_entries');
    const contribution = await pay('pm_sepa_fails');
    await test.settle();
    test.application.clock.advance(10 * 24 * HOUR_MS);
    await test.settle();
    expect(await stateOf(contribution)).toBe('failed');
    expect(await count('ledger_entries')).toBe(before);
  });
});
