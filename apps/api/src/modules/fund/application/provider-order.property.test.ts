import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFund } from '../../../../test/support/fund.ts';
import { actorOf, anOrganisation, aPerson, giveRole, inTransaction } from '../../../../test/support/people.ts';
import { startWithProvider, type ProviderTest } from '../../../../test/support/provider.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { ledgerInvariants, LedgerReader } from '../../ledger/index.ts';
import type { ProviderEvent } from '../domain/provider-facts.ts';
import { fundInvariants } from '../domain/fund.invariants.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { Contribute } from './contribute.ts';
import { HandleProviderEvent } from './handle-provider-event.ts';
import { PaymentProvider } from './payment-provider.ts';
import { StoreProviderEvent } from './store-provider-event.ts';

let test: ProviderTest;
let actor: Actor;
let organisationId: string;
beforeAll(async () => {
  test = await startWithProvider();
  organisationId = await anOrganisation(test.application, 'company');
  const payer = await aPerson(test.application);
  await giveRole(test.application, payer, organisationId, 'company_finance');
  actor = await actorOf(test.application, payer);
});
afterAll(() => test.close());

/** What can happen at the provider to one card payment. */
const STORIES = [
  'paid',
  'refunded',
  'partly refunded',
  'refund came back',
  'dispute open',
  'dispute won',
  'dispute lost',
] as const;
type Story = (typeof STORIES)[number];

/** Lets the story happen at the provider while no webhook arrives; answers the contribution. */
async function happen(fundSlug: string, story: Story): Promise<string> {
  const { stripe } = test.application.get(PaymentProvider);
  const amount = money(10_000n, currency('EUR'));
  const input = {
    fundSlug,
    organisationId,
    amount,
    rail: 'card',
    purchaseOrder: null,
    idempotencyKey: randomUUID(),
  } as const;
  const { id, sessionId } = expectOk(await test.application.get(Contribute).execute(actor, input));
  const session = expectOk(test.sandbox.control.payCheckoutSession(sessionId!, 'pm_card_visa'));
  const intent = await stripe.paymentIntents.retrieve(String(session.payment_intent));
  const charge = String(intent.latest_charge);
  if (story.includes('refund')) {
    const refund = await stripe.refunds.create({ charge, ...(story === 'partly refunded' && { amount: 4_000 }) });
    if (story === 'refund came back') expectOk(test.sandbox.control.failRefund(refund.id));
  }
  if (story.startsWith('dispute')) {
    const dispute = expectOk(test.sandbox.control.openDispute(charge));
    if (story !== 'dispute open')
      expectOk(test.sandbox.control.closeDispute(dispute.id, story === 'dispute won' ? 'won' : 'lost'));
  }
  return id;
}

/** As if the webhooks brought the events in this order and the worker handled each before the next. */
async function handleInOrder(events: readonly ProviderEvent[]): Promise<void> {
  for (const event of events) {
    await inTransaction(test.application, async (tx) => {
      await test.application.get(StoreProviderEvent).store(tx, event);
      await test.application.get(HandleProviderEvent).execute(tx, event.id);
    });
  }
}

async function eventsSince(moment: Date): Promise<ProviderEvent[]> {
  const events: ProviderEvent[] = [];
  for await (const event of test.application.get(PaymentProvider).eventsSince(moment)) events.push(event);
  return events;
}

/** What an auditor compares: every account, and the contribution's state. */
async function booksOf(fundId: string, contributionId: string): Promise<Record<string, string>> {
  return inTransaction(test.application, async (tx) => {
    const balances = await test.application.get(LedgerReader).balances(tx, fundId);
    const contribution = await test.application.get(ContributionRepository).byId(tx, contributionId);
    const lines = balances.map(({ account, balanceMinor }): [string, string] => [account, String(balanceMinor)]);
    return { ...Object.fromEntries(lines), state: contribution!.state };
  });
}

describe('events of the payment provider', () => {
  it.each(STORIES)('about a payment that is %s end in the same books in any order and repetition', async (story) => {
    const orders: Record<string, string>[] = [];
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(1_000)), async (choices) => {
        const { fund } = await aFund(test.application);
        test.sandbox.misbehave({ webhooks: [{ type: 'lost' }] });
        const since = test.application.clock.now();
        const contributionId = await happen(fund.slug, story);
        const events = await eventsSince(since);
        const next = (): number => choices.next().value as number;
        const shuffled = [...events, ...events.filter(() => next() % 2 === 0)]
          .map((event) => ({ event, place: next() }))
          .toSorted((one, other) => one.place - other.place)
          .map(({ event }) => event);
        await handleInOrder(shuffled);
        orders.push(await booksOf(fund.id, contributionId));
        expect(orders.at(-1)).toEqual(orders[0]);
        // Events of the next run must not be taken for this one's.
        test.application.clock.advance(2_000);
      }),
      { seed: 4711, numRuns: 4, endOnFailure: true },
    );
    for (const { name, sql } of [...ledgerInvariants, ...fundInvariants]) {
      expect([name, await inTransaction(test.application, (tx) => tx.query(sql))]).toEqual([name, []]);
    }
  });
});
