import type { InvariantCheck } from '@baraza/api';
import pg from 'pg';

const SHOWN_ROWS = 5;

/**
 * Asks every check in one read-only picture of the database, tells each outcome, and answers how many do not hold. A
 * check that cannot be asked does not hold either.
 */
export async function examine(
  url: string,
  checks: readonly InvariantCheck[],
  tell: (line: string) => void,
): Promise<number> {
  const client = new pg.Client({ connectionString: url, application_name: 'baraza doctor' });
  await client.connect();
  let failed = 0;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    for (const check of checks) {
      const finding = await ask(client, check);
      tell(`${finding.length === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
      for (const line of finding) tell(`         ${line}`);
      if (finding.length > 0) failed += 1;
    }
    await client.query('ROLLBACK');
  } finally {
    await client.end();
  }
  return failed;
}

async function ask(client: pg.Client, { sql }: InvariantCheck): Promise<string[]> {
  await client.query('SAVEPOINT before_check');
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    const shown = rows.slice(0, SHOWN_ROWS).map((row) => JSON.stringify(row, bigintAsText));
    return rows.length > SHOWN_ROWS ? [...shown, `… and ${rows.length - SHOWN_ROWS} more`] : shown;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT before_check');
    return [`could not be asked: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function bigintAsText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
