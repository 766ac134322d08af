import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  allocateToReserve,
  commitAward,
  contributionCleared,
  contributionReceived,
  disputeLost,
  disputeOpened,
} from '../index.ts';
import { repayShortfall, type Move } from '../index.ts';
import { Ledger } from './ledger.ts';
import { LedgerReader } from './ledger-reader.ts';

const EUR = currency('EUR');
const eur = (minor: number) => money(BigInt(minor), EUR);

let application: TestApplication;
let runner: TransactionRunner;
beforeAll(async () => {
  application = await startTestApplication();
  runner = application.get(TransactionRunner);
});
afterAll(() => application.close());

const entryOf = (fundId: string, move: Move) => ({
  ...{ fundId, ...move, effectiveOn: '2026-11-21', causeType: 'test', causeId: '1' },
  ...{ idempotencyKey: randomUUID(), memo: '' },
});

const post = (fundId: string, move: Move) =>
  runner.run((tx) => application.get(Ledger).post(tx, entryOf(fundId, move)));

async function balances(fundId: string): Promise<Record<string, bigint>> {
  const rows = await runner.read((tx) => application.get(LedgerReader).balances(tx, fundId));
  return Object.fromEntries(rows.map((row) => [row.account, row.balanceMinor]));
}

describe('a loss from outside', () => {
  it('draws on the reserve, then stands as a shortfall that blocks new commitments until it is made good', async () => {
    const fundId = randomUUID();
    for (const move of [
      contributionReceived(eur(1_000), eur(0), 'provider_balance'),
      contributionCleared(eur(1_000)),
      allocateToReserve(eur(200)),
      disputeOpened(eur(500)),
    ]) {
      expectOk(await post(fundId, move));
    }
    const lost = await runner.run(async (tx) => {
      const cover = await application.get(Ledger).coverLoss(tx, fundId, eur(500));
      expect(cover).toEqual({ reserveMinor: 200n, shortfallMinor: 300n });
      return application.get(Ledger).post(tx, entryOf(fundId, disputeLost(eur(500), { unclearedMinor: 0n, cover })));
    });
    expectOk(lost);
    expect(await balances(fundId)).toMatchObject({ free: 800n, reserve: 0n, shortfall: -300n, disputed: 0n });
    const blocked = await post(fundId, commitAward(eur(1)));
    expect(blocked).toMatchObject({
      ok: false,
      error: { type: 'PoolInShortfall', currency: 'EUR', shortfallMinor: 300n },
    });
    expectOk(await post(fundId, repayShortfall(eur(300))));
    expectOk(await post(fundId, commitAward(eur(500))));
    expect(await balances(fundId)).toMatchObject({ free: 0n, committed: 500n, shortfall: 0n });
  });
});

describe('the worker', () => {
  it('summarises busy accounts, and balances stay what they were, now and then', async () => {
    const fundId = randomUUID();
    expectOk(await post(fundId, contributionReceived(eur(10_000), eur(0), 'bank')));
    expectOk(await post(fundId, contributionCleared(eur(10_000))));
    const awards = Array.from({ length: 600 }, () => entryOf(fundId, commitAward(eur(1))));
    expectOk(await runner.run((tx) => application.get(Ledger).postMany(tx, awards)));
    const before = await balances(fundId);
    const then = application.clock.now();
    application.clock.advance(60_000);
    await application.drain();
    application.clock.advance(60_000);
    await application.drain();
    const snapshots = await runner.read((tx) =>
      tx.query<{ n: number }>('SELECT count(*)::int AS n FROM ledger_snapshots'),
    );
    expect(snapshots[0]!.n).toBeGreaterThanOrEqual(2);
    expectOk(await post(fundId, commitAward(eur(7))));
    expect(await balances(fundId)).toMatchObject({ free: before['free']! - 7n, committed: before['committed']! + 7n });
    const past = await runner.read((tx) => application.get(LedgerReader).balances(tx, fundId, then));
    expect(Object.fromEntries(past.map((row) => [row.account, row.balanceMinor]))).toEqual(before);
  });
});
