import { randomUUID } from 'node:crypto';
import { currency, money, type Money } from '@baraza/money';
import { ok } from '@baraza/result';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { ManualClock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import * as moves from '../index.ts';
import { BalancesRepository } from '../persistence/balances.repository.ts';
import type { AccountBalance } from './ledger-entry.ts';
import type { LossCover } from './loss.ts';
import type { Move } from './posting.ts';

const { Ledger, LedgerReader } = moves;
const CURRENCIES = [currency('EUR'), currency('JPY'), currency('KWD')];
const NOTHING: LossCover = { reserveMinor: 0n, shortfallMinor: 0n };

/** What can happen to money; `loss` says that somebody has to bear it. */
const EVENTS: Record<string, (amount: Money, cover: LossCover) => Move> = {
  received: (amount) =>
    moves.contributionReceived(amount, money(amount.amountMinor / 30n, amount.currency), 'provider_balance'),
  cleared: (amount) => moves.contributionCleared(amount),
  reserve: (amount) => moves.allocateToReserve(amount),
  repay: (amount) => moves.repayShortfall(amount),
  award: (amount) => moves.commitAward(amount),
  release: (amount) => moves.releaseCommitment(amount),
  approved: (amount) => moves.trancheApproved(amount),
  sent: (amount) => moves.paymentSent(amount),
  confirmed: (amount) => moves.paymentConfirmed(amount),
  refund: (amount, cover) => moves.contributionRefunded(amount, 'provider_balance', { unclearedMinor: 0n, cover }),
  dispute: (amount) => moves.disputeOpened(amount),
  lost: (amount, cover) => moves.disputeLost(amount, { unclearedMinor: 0n, cover }),
  charge: (amount, cover) => moves.bankCharge(amount, cover),
};
const LOSSES = ['refund', 'lost', 'charge'];

const step = fc.record({
  event: fc.constantFrom(...Object.keys(EVENTS)),
  amountMinor: fc.bigInt({ min: 1n, max: 10_000n }),
  currency: fc.constantFrom(...CURRENCIES),
});

let application: TestApplication;
let runner: TransactionRunner;
beforeAll(async () => {
  application = await startTestApplication();
  runner = application.get(TransactionRunner);
});
afterAll(() => application.close());

async function play(
  fundId: string,
  { event, amountMinor, currency: code }: { event: string; amountMinor: bigint; currency: Money['currency'] },
) {
  const amount = money(amountMinor, code);
  return runner.run(async (tx) => {
    const ledger = application.get(Ledger);
    const cover = LOSSES.includes(event) ? await ledger.coverLoss(tx, fundId, amount) : NOTHING;
    const cause = { causeType: 'property', causeId: event, idempotencyKey: randomUUID(), memo: '' };
    return ledger.post(tx, { fundId, ...EVENTS[event]!(amount, cover), ...cause, effectiveOn: '2026-11-21' });
  });
}

/** The oracle: adds up every posting one by one, with no help from summaries. */
async function naiveBalances(fundId: string, at: Date): Promise<Map<string, bigint>> {
  const rows = await runner.read((tx) =>
    tx.query<{ currency: string; code: string; amount_minor: bigint }>(
      `SELECT a.currency, a.code, p.amount_minor FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
         JOIN ledger_entries e ON e.id = p.entry_id WHERE a.fund_id = $1 AND e.recorded_at <= $2`,
      [fundId, at],
    ),
  );
  const totals = new Map<string, bigint>();
  for (const row of rows)
    totals.set(`${row.currency} ${row.code}`, (totals.get(`${row.currency} ${row.code}`) ?? 0n) + row.amount_minor);
  return totals;
}

const nonZero = (rows: readonly AccountBalance[]) =>
  new Map(
    rows.filter((row) => row.balanceMinor !== 0n).map((row) => [`${row.currency} ${row.account}`, row.balanceMinor]),
  );

describe('whatever happens to money', () => {
  it('journals stay at zero, free money at zero or more, and balances of any moment equal the naive sums', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), fc.nat(60), async (steps, minutes) => {
        const fundId = randomUUID();
        const clock: ManualClock = application.clock;
        const startedAt = clock.now().getTime();
        for (const [index, each] of steps.entries()) {
          const result = await play(fundId, each);
          if (!result.ok) expect(['PoolOverdrawn', 'PoolInShortfall']).toContain(result.error.type);
          clock.advance(60_000);
          if (index % 7 === 6) await summarise(fundId);
        }
        for (const at of [clock.now(), new Date(startedAt + minutes * 60_000)]) {
          const expected = await naiveBalances(fundId, at);
          for (const [key, value] of expected) if (value === 0n) expected.delete(key);
          const rows = await runner.read((tx) => application.get(LedgerReader).balances(tx, fundId, at));
          expect(nonZero(rows)).toEqual(expected);
          expect(rows.filter((row) => row.account === 'free' && row.balanceMinor < 0n)).toEqual([]);
        }
      }),
      { seed: 763, numRuns: 15 },
    );
    for (const { name, sql } of moves.ledgerInvariants.filter((check) => !check.name.startsWith('No purpose'))) {
      expect([name, await runner.read((tx) => tx.query(sql))]).toEqual([name, []]);
    }
  });
});

/** As the worker does, but after two postings rather than five hundred. */
async function summarise(fundId: string): Promise<void> {
  const summarised = await runner.run(async (tx) => {
    const until = new Date(application.clock.now().getTime() - 90_000);
    await application.get(BalancesRepository).summarise(tx, fundId, until, 2);
    return ok();
  });
  expect(summarised.ok).toBe(true);
}
