import { randomUUID } from 'node:crypto';
import { currency, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { commitAward, contributionCleared, contributionReceived } from '../index.ts';
import type { EntryInput } from '../domain/ledger-entry.ts';
import type { Move } from '../domain/posting.ts';
import { ClosePeriod } from './close-period.ts';
import { Ledger } from './ledger.ts';
import { LedgerReader } from './ledger-reader.ts';
import { ReverseEntry } from './reverse-entry.ts';

const EUR = currency('EUR');
const eur = (minor: number) => money(BigInt(minor), EUR);

let application: TestApplication;
let runner: TransactionRunner;
let ledger: Ledger;
beforeAll(async () => {
  application = await startTestApplication();
  runner = application.get(TransactionRunner);
  ledger = application.get(Ledger);
});
afterAll(() => application.close());

function entry(fundId: string, move: Move, key: string = randomUUID()): EntryInput {
  const cause = { causeType: 'test', causeId: 'cause-1' };
  return { fundId, ...move, ...cause, effectiveOn: '2026-11-21', idempotencyKey: key, memo: 'A test entry' };
}

const post = (input: EntryInput) => runner.run((tx) => ledger.post(tx, input));

async function fundWithFree(minor: number): Promise<string> {
  const fundId = randomUUID();
  expectOk(await post(entry(fundId, contributionReceived(eur(minor), eur(0), 'bank'))));
  expectOk(await post(entry(fundId, contributionCleared(eur(minor)))));
  return fundId;
}

async function balance(fundId: string, account: string): Promise<bigint | undefined> {
  const rows = await runner.read((tx) => application.get(LedgerReader).balances(tx, fundId));
  return rows.find((row) => row.account === account)?.balanceMinor;
}

describe('the ledger', () => {
  it('books a contribution with its fee in both halves', async () => {
    const fundId = randomUUID();
    expectOk(await post(entry(fundId, contributionReceived(eur(1_000_000), eur(14_500), 'provider_balance'))));
    expect(await balance(fundId, 'provider_balance')).toBe(985_500n);
    expect(await balance(fundId, 'contributions')).toBe(-1_000_000n);
    expect(await balance(fundId, 'uncleared')).toBe(985_500n);
    expect(await balance(fundId, 'free')).toBe(0n);
  });

  it('never lets 64 commitments at once overdraw the pool', async () => {
    const fundId = await fundWithFree(100_000);
    const results = await Promise.all(Array.from({ length: 64 }, () => post(entry(fundId, commitAward(eur(3_000))))));
    expect(results.filter((result) => result.ok)).toHaveLength(33);
    const refused = results.filter((result) => !result.ok).map((result) => (result.ok ? null : result.error));
    expect(refused).toHaveLength(31);
    expect(refused[0]).toMatchObject({
      type: 'PoolOverdrawn',
      currency: 'EUR',
      freeMinor: 1_000n,
      neededMinor: 3_000n,
    });
    expect(await balance(fundId, 'free')).toBe(1_000n);
    expect(await balance(fundId, 'committed')).toBe(99_000n);
  });

  it('books once however often the same entry is sent, at once or later', async () => {
    const fundId = await fundWithFree(100_000);
    const once = entry(fundId, commitAward(eur(3_000)), 'award-7');
    const results = await Promise.all(Array.from({ length: 8 }, () => post(once)));
    const later = await post({ ...once, effectiveOn: '2026-11-22', memo: 'Sent again' });
    expect(new Set([...results, later].map(expectOk)).size).toBe(1);
    expect(await balance(fundId, 'committed')).toBe(3_000n);
  });

  it('refuses a key that is used again for something else', async () => {
    const fundId = await fundWithFree(100_000);
    expectOk(await post(entry(fundId, commitAward(eur(3_000)), 'award-8')));
    const other = await post(entry(fundId, commitAward(eur(3_001)), 'award-8'));
    expect(other).toMatchObject({ ok: false, error: { type: 'IdempotencyKeyReused' } });
    expect(await balance(fundId, 'committed')).toBe(3_000n);
  });

  it('takes an entry back by its mirror, once', async () => {
    const fundId = await fundWithFree(100_000);
    const entryId = expectOk(await post(entry(fundId, commitAward(eur(3_000)))));
    const reverse = (key: string) =>
      runner.run((tx) =>
        application.get(ReverseEntry).execute(tx, {
          entryId,
          effectiveOn: '2026-11-21',
          causeType: 'resolution',
          causeId: 'r-1',
          idempotencyKey: key,
          memo: 'Booked by mistake',
        }),
      );
    const reversalId = expectOk(await reverse('reversal-1'));
    expect(await balance(fundId, 'committed')).toBe(0n);
    expect(await reverse('reversal-2')).toMatchObject({ ok: false, error: { type: 'AlreadyReversed' } });
    const read = await runner.read((tx) => application.get(LedgerReader).entry(tx, entryId));
    expect(read?.reversedBy).toBe(reversalId);
  });

  it('posts a thousand stipends in one statement, or none of them', async () => {
    const fundId = await fundWithFree(1_000_000);
    const stipends = Array.from({ length: 1_000 }, (_, index) =>
      entry(fundId, commitAward(eur(900)), `stipend-${index}`),
    );
    const ids = expectOk(await runner.run((tx) => ledger.postMany(tx, stipends)));
    expect(new Set(ids).size).toBe(1_000);
    expect(await balance(fundId, 'free')).toBe(100_000n);
    const more = stipends.map((stipend) => ({ ...stipend, idempotencyKey: `again-${stipend.idempotencyKey}` }));
    const refused = await runner.run((tx) => ledger.postMany(tx, more));
    expect(refused).toMatchObject({ ok: false, error: { type: 'PoolOverdrawn', neededMinor: 900_000n } });
    expect(await balance(fundId, 'free')).toBe(100_000n);
  });

  it('books nothing into a period that a resolution closed', async () => {
    const fundId = await fundWithFree(100_000);
    const close = { fundId, closedThrough: '2026-10-31', resolutionId: randomUUID() };
    const closing = () => runner.run((tx) => application.get(ClosePeriod).execute(tx, close));
    expectOk(await closing());
    const late = await post({ ...entry(fundId, commitAward(eur(1))), effectiveOn: '2026-10-31' });
    expect(late).toMatchObject({ ok: false, error: { type: 'PeriodClosed', closedThrough: '2026-10-31' } });
    expectOk(await post({ ...entry(fundId, commitAward(eur(1))), effectiveOn: '2026-11-01' }));
    expect(await closing()).toMatchObject({ ok: false, error: { type: 'WrongState' } });
  });
});

describe('the list of entries', () => {
  it('pages through the entries of one account, newest first, without gap or repetition', async () => {
    const fundId = await fundWithFree(100_000);
    for (let index = 0; index < 7; index += 1) {
      application.clock.advance(1_000);
      expectOk(await post(entry(fundId, commitAward(eur(100 + index)))));
    }
    const reader = application.get(LedgerReader);
    const filter = { fundId, account: 'free', currency: 'EUR' } as const;
    const seen: string[] = [];
    let after: string | undefined;
    for (let hasNextPage = true; hasNextPage;) {
      const page = await runner.read((tx) => reader.entries(tx, filter, { first: 3, after }));
      seen.push(...page.edges.map(({ node }) => node.kind + String(node.postings[0]!.amountMinor)));
      after = page.edges.at(-1)?.cursor;
      hasNextPage = page.hasNextPage;
    }
    const commitments = [6, 5, 4, 3, 2, 1, 0].map((index) => `award-committed-${100 + index}`);
    expect(seen).toEqual([...commitments, 'contribution-cleared-100000']);
  });
});
