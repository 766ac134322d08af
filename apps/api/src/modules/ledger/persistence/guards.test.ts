import { randomUUID } from 'node:crypto';
import { allCurrencies, currency, exponentOf, money } from '@baraza/money';
import { expectOk } from '@baraza/result';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApplication, type TestApplication } from '../../../../test/support/test-application.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { Ledger } from '../application/ledger.ts';
import { CHART, halfOf, type AccountCode } from '../domain/chart.ts';
import { contributionCleared, contributionReceived } from '../domain/contribution-moves.ts';

// Somebody with the database's password and a grudge: everything here is plain SQL as the owner of the tables.
let application: TestApplication;
let client: pg.Client;
const fundId = randomUUID();
const EUR = currency('EUR');
let entryId: string;
beforeAll(async () => {
  application = await startTestApplication();
  client = new pg.Client({ connectionString: application.databaseUrl });
  await client.connect();
  const post = (move: ReturnType<typeof contributionCleared>) =>
    application.get(TransactionRunner).run((tx) =>
      application.get(Ledger).post(tx, {
        ...{ fundId, ...move, effectiveOn: '2026-11-21', causeType: 'test', causeId: '1' },
        ...{ idempotencyKey: move.kind, memo: '' },
      }),
    );
  entryId = expectOk(await post(contributionReceived(money(1_000n, EUR), money(0n, EUR), 'bank')));
  expectOk(await post(contributionCleared(money(1_000n, EUR))));
});
afterAll(async () => {
  await client.end();
  await application.close();
});

const INSERT_ENTRY = `INSERT INTO ledger_entries VALUES ($1::uuid, $2, 'test', $3, '2026-11-21', 'test', '1', $1::uuid::text, 'h', '', $4, '1')`;

async function writeEntry(
  lines: readonly [AccountCode, number][],
  options: { on?: string; reverses?: string } = {},
): Promise<void> {
  const id = randomUUID();
  await client.query('BEGIN');
  try {
    await client.query(INSERT_ENTRY, [id, fundId, options.on ?? '2026-11-21', options.reverses ?? null]);
    if (lines.length > 0) await writePostings(id, lines);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

async function writePostings(id: string, lines: readonly [AccountCode, number][]): Promise<void> {
  await client.query(
    `INSERT INTO ledger_postings
     SELECT $1::uuid, l.place, a.id, l.amount, e.recorded_at
       FROM unnest($2::text[], $3::bigint[]) WITH ORDINALITY AS l (code, amount, place)
       LEFT JOIN ledger_accounts a ON a.fund_id = $4::uuid AND a.currency = 'EUR' AND a.code = l.code
       JOIN ledger_entries e ON e.id = $1::uuid`,
    [id, lines.map(([code]) => code), lines.map(([, amount]) => amount), fundId],
  );
}

describe('the database refuses, whoever writes,', () => {
  it.each([
    'UPDATE ledger_postings SET amount_minor = amount_minor + 1',
    'DELETE FROM ledger_postings',
    'TRUNCATE ledger_postings',
    `UPDATE ledger_entries SET memo = 'nicer'`,
    'DELETE FROM ledger_entries',
    'TRUNCATE ledger_entries CASCADE',
    `UPDATE ledger_accounts SET code = 'free'`,
    'DELETE FROM ledger_snapshots',
    'DELETE FROM ledger_period_closes',
    `UPDATE ledger_currencies SET exponent = 0`,
    `SET session_replication_role = replica; DELETE FROM ledger_postings`,
  ])('to run %s', async (statement) => {
    await expect(client.query(statement)).rejects.toThrow(/append-only/);
    await client.query('SET session_replication_role = origin');
  });

  it.each(['UPDATE ledger_pools SET free_minor = 1000000', 'DELETE FROM ledger_pools'])(
    'to move a pool by hand: %s',
    async (sql) => {
      await expect(client.query(sql)).rejects.toThrow(/follows the postings/);
    },
  );

  it('an entry that does not sum to zero', async () => {
    await expect(writeEntry([['bank', 5]])).rejects.toThrow(/do not balance/);
    await expect(writeEntry([['bank', 5], ['free', -5]])).rejects.toThrow(/do not balance/); // prettier-ignore
  });

  it('an entry that changes what money may do without changing where it is', async () => {
    await expect(writeEntry([['free', 5], ['designated', -5]])).rejects.toThrow(/do not balance/); // prettier-ignore
  });

  it('an entry without postings, when the transaction ends', async () => {
    await expect(writeEntry([])).rejects.toThrow(/does not balance to zero/);
  });

  it('balanced postings added to an entry of yesterday', async () => {
    await expect(writePostings(entryId, [['bank', 5], ['in_transit', -5]])).rejects.toThrow(/belong to their entry|duplicate key/); // prettier-ignore
  });

  it('to take more free money than there is', async () => {
    await expect(writeEntry([['free', -1_001], ['committed', 1_001]])).rejects.toThrow(/pool does not allow/); // prettier-ignore
  });

  it('a reversal that is not the mirror of its entry, or is a second one', async () => {
    const mirror = [['bank', -1_000], ['contributions', 1_000], ['uncleared', -1_000], ['designated', 1_000]] as const; // prettier-ignore
    const less = mirror.map(([code, amount]): [AccountCode, number] => [code, amount / 2]);
    await expect(writeEntry(less, { reverses: entryId })).rejects.toThrow(/does not mirror/);
    await writeEntry([...mirror] as [AccountCode, number][], { reverses: entryId });
    await expect(writeEntry([...mirror] as [AccountCode, number][], { reverses: entryId })).rejects.toThrow(
      /one_reversal/,
    );
  });

  it('an entry in a closed period, and a period that is opened again', async () => {
    const close = (day: string) =>
      client.query(`INSERT INTO ledger_period_closes VALUES (gen_random_uuid(), $1, $2, gen_random_uuid(), now())`, [
        fundId,
        day,
      ]);
    await close('2026-06-30');
    await expect(writeEntry([['bank', 5], ['in_transit', -5]], { on: '2026-06-30' })).rejects.toThrow(/closed through 2026-06-30/); // prettier-ignore
    await expect(close('2026-03-31')).rejects.toThrow(/only move forward/);
  });

  it('a currency that nobody knows', async () => {
    const open = `SELECT ledger_open_accounts(gen_random_uuid(), 'XXX')`;
    await expect(client.query(open)).rejects.toThrow(/foreign key/);
  });
});

describe('the tables of the database', () => {
  it('know the currencies of the money package with their exponents', async () => {
    const { rows } = await client.query<{ code: string; exponent: number }>(
      'SELECT code, exponent FROM ledger_currencies ORDER BY code',
    );
    expect(rows).toEqual(allCurrencies().map((code) => ({ code, exponent: exponentOf(code) })));
  });

  it('know the chart of accounts', async () => {
    const { rows } = await client.query<{ code: string }>('SELECT code, class, half FROM ledger_chart ORDER BY code');
    const codes = (Object.keys(CHART) as AccountCode[]).sort();
    expect(rows).toEqual(codes.map((code) => ({ code, class: CHART[code], half: halfOf(code) })));
  });
});
