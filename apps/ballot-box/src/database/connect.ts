import pg from 'pg';
import { migrations } from './migrations.ts';

/** The box's own cluster: one connection that writes, and holds the box for this process, and some that read. */
export interface BoxDatabase {
  readonly writer: pg.Client;
  readonly readers: pg.Pool;
  /** Resolves once the writing connection is lost: from then on another process may hold the box. */
  readonly lost: Promise<void>;
  end(): Promise<void>;
}

const READERS = 8;
/** Any number, the same for every process of the box. */
const LOCK = 4_206_906;

/** What a cluster must not keep about who wrote when; the names are PostgreSQL's settings. */
const DEMANDED = new Map([
  ['track_commit_timestamp', 'off'],
  ['log_statement', 'none'],
  ['log_min_duration_statement', '-1'],
  ['log_min_duration_sample', '-1'],
  ['log_transaction_sample_rate', '0'],
  ['log_parameter_max_length_on_error', '0'],
]);

async function refuseTellingSettings(client: pg.Client): Promise<void> {
  const names = [...DEMANDED.keys()];
  const { rows } = await client.query<{ name: string; setting: string }>(
    'SELECT name, setting FROM pg_settings WHERE name = ANY($1)',
    [names],
  );
  const telling = rows.filter(({ name, setting }) => DEMANDED.get(name) !== setting);
  if (telling.length === 0) return;
  const list = telling.map(({ name, setting }) => `${name} = ${setting} (wanted: ${DEMANDED.get(name)})`);
  throw new Error(`the ballot box does not use a cluster that records who voted when: ${list.join(', ')}`);
}

async function migrate(client: pg.Client): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS migrations (id text PRIMARY KEY)');
  const { rows } = await client.query<{ id: string }>('SELECT id FROM migrations');
  const landed = new Set(rows.map(({ id }) => id));
  for (const { id, sql } of migrations.filter((migration) => !landed.has(migration.id))) {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO migrations VALUES ($1)', [id]);
    await client.query('COMMIT');
  }
}

/** Waits until no other process holds the box. Throws where the cluster is one that a ballot box must not use. */
export async function connectBox(connectionString: string): Promise<BoxDatabase> {
  const writer = new pg.Client({ connectionString, application_name: 'ballot-box' });
  const lost = new Promise<void>((resolve) => {
    writer.once('error', () => resolve());
    writer.once('end', () => resolve());
  });
  await writer.connect();
  const readers = new pg.Pool({ connectionString, max: READERS, application_name: 'ballot-box' });
  readers.on('error', () => undefined);
  try {
    await writer.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await refuseTellingSettings(writer);
    await migrate(writer);
  } catch (error) {
    await Promise.all([writer.end(), readers.end()]);
    throw error;
  }
  const end = async (): Promise<void> => {
    await Promise.all([writer.end(), readers.end()]);
  };
  return { writer, readers, lost, end };
}
