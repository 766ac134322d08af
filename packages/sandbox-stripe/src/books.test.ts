import { assert, asyncProperty, constantFrom, array, record, nat } from 'fast-check';
import { expect, test } from 'vitest';
import { minuteMs, openSession } from './testing/payments.ts';
import { Clock, seededRandom, startSandbox, type TestSandbox } from './testing/start-sandbox.ts';

const steps = array(
  record({
    act: constantFrom('pay', 'pay', 'refund', 'refund', 'dispute', 'win', 'lose', 'payout', 'fail payout', 'wait'),
    method: constantFrom('pm_card_visa', 'pm_sepa_succeeds', 'pm_sepa_fails', 'pm_card_refundFail', 'pm_sepa_disputed'),
    amount: nat({ max: 50_000 }),
  }),
  { minLength: 12, maxLength: 24 },
);

type Step = { readonly act: string; readonly method: string; readonly amount: number };

async function play(started: TestSandbox, { act, method, amount }: Step): Promise<void> {
  const { stripe, clock } = started;
  const { control } = started.sandbox;
  const charge = (await stripe.charges.list()).data[amount % 2]?.id ?? 'none';
  const dispute = (await stripe.disputes.list()).data[0]?.id ?? 'none';
  const payout = (await stripe.payouts.list()).data[0]?.id ?? 'none';
  const acts: Readonly<Record<string, () => unknown>> = {
    pay: async () => {
      const { id } = await openSession(started, { amount: amount + 5_000 });
      return control.payCheckoutSession(id, method);
    },
    // Refusals are part of the game: a refund beyond the charge, a dispute of what is disputed.
    refund: () => stripe.refunds.create({ charge, amount: (amount % 9_000) + 1 }).catch(() => undefined),
    dispute: () => control.openDispute(charge),
    win: () => control.closeDispute(dispute, 'won'),
    lose: () => control.closeDispute(dispute, 'lost'),
    payout: () => control.createAutomaticPayouts(),
    'fail payout': () => control.failPayout(payout),
    wait: () => clock.advance((amount + 1) * minuteMs),
  };
  await acts[act]?.();
}

/** What the books say must follow from what the payments, refunds, disputes and payouts say, to the cent. */
async function reconcile({ stripe }: TestSandbox): Promise<void> {
  const lines = (await stripe.balanceTransactions.list({ limit: 100 })).data;
  const [charges, refunds, disputes, payouts] = [
    (await stripe.charges.list({ limit: 100 })).data,
    (await stripe.refunds.list({ limit: 100 })).data,
    (await stripe.disputes.list({ limit: 100 })).data,
    (await stripe.payouts.list({ limit: 100 })).data,
  ];
  const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);
  const gross =
    sum(charges.filter((charge) => charge.status === 'succeeded').map((charge) => charge.amount)) -
    sum(refunds.filter((refund) => refund.status !== 'failed').map((refund) => refund.amount)) -
    sum(disputes.filter((dispute) => dispute.status !== 'won').map((dispute) => dispute.amount)) -
    sum(payouts.filter((payout) => payout.status !== 'failed').map((payout) => payout.amount));
  expect(sum(lines.map((line) => line.amount))).toBe(gross);
  const balance = await stripe.balance.retrieve();
  const held = sum([...balance.available, ...balance.pending].map((line) => line.amount));
  expect(held).toBe(gross - sum(lines.map((line) => line.fee)));
  for (const charge of charges) {
    const returned = refunds.filter((refund) => refund.charge === charge.id && refund.status !== 'failed');
    expect(charge.amount_refunded).toBe(sum(returned.map((refund) => refund.amount)));
    const disputed = disputes.filter((dispute) => dispute.charge === charge.id);
    expect(disputed.length, 'disputed once at most').toBeLessThanOrEqual(1);
    expect(charge.amount_refunded).toBeLessThanOrEqual(charge.amount);
  }
}

test('whatever happens, in whatever order, the books follow from it', async () => {
  await assert(
    asyncProperty(steps, async (sequence) => {
      const started = await startSandbox({ random: seededRandom(JSON.stringify(sequence)) }, new Clock());
      try {
        for (const step of sequence) await play(started, step);
        started.clock.advance(60 * minuteMs);
        await reconcile(started);
      } finally {
        await started.stop();
      }
    }),
    { seed: 20261121, numRuns: 25 },
  );
});
