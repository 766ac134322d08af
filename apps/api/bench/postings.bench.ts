import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currency, money } from '@baraza/money';
import { startEmbeddedDatabase } from '@baraza/embedded-database';
import { expectOk, ok } from '@baraza/result';
import { migrations } from '../migrations/index.ts';
import {
  commitAward,
  contributionCleared,
  contributionReceived,
  providerPayout,
  type EntryInput,
  type Move,
} from '../src/modules/ledger/index.ts';
import { Ledger } from '../src/modules/ledger/application/ledger.ts';
import { BalancesRepository } from '../src/modules/ledger/persistence/balances.repository.ts';
import { LedgerRepository } from '../src/modules/ledger/persistence/ledger.repository.ts';
import { SystemClock } from '../src/platform/clock/clock.ts';
import { createDataSource } from '../src/platform/database/data-source.ts';
import { TransactionRunner } from '../src/platform/database/transaction.ts';

/**
 * Postings per second, as a ratio to bare two-row inserts through the same transaction runner in the same run. Pool:
 * every client takes free money from one pool, so each waits for the other's commit. Hot: every client books into the same
 * accounts, none of which is locked. Spread: awards from 64 pools. Each unit is one entry of two postings with
 * idempotency, guards and its outbox event. The database keeps its default durability, as in production.
 */
const CLIENTS = [1, 4, 8, 16];
const ROUND_MS = Number(process.env['BENCH_ROUND_MS'] ?? 2_500);
const SPREAD_FUNDS = 64;
const EUR = currency('EUR');
const clock = new SystemClock();

const dataFolder = mkdtempSync(join(tmpdir(), 'baraza-bench-'));
const database = await startEmbeddedDatabase({ dataFolder });
await database.createDatabase('bench');
const dataSource = createDataSource({ url: database.urlOf('bench'), rows: [], migrations });
await dataSource.initialize();
await dataSource.runMigrations();
const runner = new TransactionRunner(dataSource);
const ledger = new Ledger(new LedgerRepository(), new BalancesRepository(), clock);

function entry(fundId: string, move: Move): EntryInput {
  const cause = { causeType: 'bench', causeId: 'bench' };
  const effectiveOn = clock.now().toISOString().slice(0, 10);
  return { fundId, ...move, ...cause, effectiveOn, idempotencyKey: randomUUID(), memo: 'Bench' };
}

async function post(fundId: string, move: Move): Promise<void> {
  expectOk(await runner.run((tx) => ledger.post(tx, entry(fundId, move))));
}

async function filledFund(): Promise<string> {
  const fundId = randomUUID();
  const amount = money(10n ** 12n, EUR);
  await post(fundId, contributionReceived(amount, money(0n, EUR), 'bank'));
  await post(fundId, contributionCleared(amount));
  return fundId;
}

async function insertBare(): Promise<void> {
  const inserted = await runner.run(async (tx) => {
    await tx.query(`INSERT INTO bare_postings (entry_id, account_id, amount_minor) VALUES ($1, 1, -1), ($1, 2, 1)`, [
      randomUUID(),
    ]);
    return ok();
  });
  expectOk(inserted);
}

/** Units per second of `work` with so many clients, each sending its next when the last is done. */
async function rate(clients: number, work: (unit: number) => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  const endsAt = startedAt + ROUND_MS;
  let units = 0;
  const client = async (): Promise<void> => {
    while (performance.now() < endsAt) await work((units += 1));
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (units * 1_000) / (performance.now() - startedAt);
}

const hot = await filledFund();
const spread = await Promise.all(Array.from({ length: SPREAD_FUNDS }, filledFund));
await dataSource.query(
  `CREATE TABLE bare_postings (id bigserial PRIMARY KEY, entry_id uuid, account_id bigint, amount_minor bigint)`,
);
const award = commitAward(money(1n, EUR));
const payout = providerPayout(money(1n, EUR));
const perSecond = (units: number): string => units.toFixed(0).padStart(8);

const works = {
  pool: () => post(hot, award),
  hot: () => post(hot, payout),
  spread: (unit: number) => post(spread[unit % SPREAD_FUNDS]!, award),
};

console.log('clients  bare/s    pool/s  ratio     hot/s  ratio  spread/s  ratio');
for (const clients of CLIENTS) {
  const bareBefore = await rate(clients, insertBare);
  const rates: number[] = [];
  for (const work of Object.values(works)) rates.push(await rate(clients, work));
  const bare = (bareBefore + (await rate(clients, insertBare))) / 2;
  const columns = rates.map((units) => `${perSecond(units)}  ${(units / bare).toFixed(2).padStart(5)}`);
  console.log(`${String(clients).padStart(7)}${perSecond(bare)}  ${columns.join('  ')}`);
}
await dataSource.destroy();
await database.stop();
rmSync(dataFolder, { recursive: true, force: true });
