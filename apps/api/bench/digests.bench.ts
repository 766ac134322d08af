import pg from 'pg';
import { Digests } from '../src/modules/notifications/application/digests.ts';
import { OutboxWorker } from '../src/platform/events/outbox-worker.ts';
import { inTransaction } from '../test/support/people.ts';
import { startBenchApplication } from './support/bench-application.ts';

/**
 * A week's digest for 100,000 members, from the first package to the end of the run, as a ratio to one bare insert of as
 * many notifications into the same table in the same process: what the packages, their marks and the choices cost.
 */
const MEMBERS = 100_000;

const application = await startBenchApplication();
const client = new pg.Client({ connectionString: application.databaseUrl });
await client.connect();

await client.query(
  `INSERT INTO accounts (id, handle, handle_key, locale, created_at)
   SELECT gen_random_uuid(), 'bench-' || n, 'bench-' || n, 'en', now() FROM generate_series(1, $1::int) n`,
  [MEMBERS],
);
await client.query(
  `INSERT INTO outcome_choices (account_id, rhythm, channel, changed_on)
   SELECT id, 'weekly', 'portal', '2026-11-01' FROM accounts WHERE handle LIKE 'bench-%'`,
);
await client.query('ANALYZE accounts, outcome_choices');

const bare = await timed(() =>
  client.query(
    `INSERT INTO notifications (id, account_id, event_id, kind, subject_id, created_at)
     SELECT gen_random_uuid(), id, '00000000-0000-7000-8000-000000000001', 'bench', '', now() FROM accounts WHERE handle LIKE 'bench-%'`,
  ),
);
const [first] = (await client.query<{ id: string }>(`SELECT id FROM accounts WHERE handle LIKE 'bench-%' LIMIT 1`))
  .rows;
await inTransaction(application, (tx) => application.get(Digests).note(tx, 'weekly', [first!.id]));
await client.query(
  `INSERT INTO outcome_news (period, account_id) SELECT period, a.id FROM digest_runs, accounts a
    WHERE a.handle LIKE 'bench-%' ON CONFLICT DO NOTHING`,
);
await client.query(`UPDATE outbox_events SET available_at = occurred_at WHERE type = 'notifications.digest-due'`);
const run = await timed(() => application.get(OutboxWorker).drain());
const [made] = (await client.query<{ told: number }>(`SELECT told FROM digest_runs WHERE finished_at IS NOT NULL`))
  .rows;
console.log(`digest of ${made?.told ?? 0} members: ${(run / bare).toFixed(2)} × the bare insert of as many rows`);
await client.end();
await application.close();

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
