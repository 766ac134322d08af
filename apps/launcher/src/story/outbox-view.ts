import pg from 'pg';

/** What the story must know about the product's own timers, to stop the clock at each of them. */
export class OutboxView {
  readonly #client: pg.Client;

  constructor(databaseUrl: string) {
    this.#client = new pg.Client({ connectionString: databaseUrl, application_name: 'baraza story' });
  }

  connect(): Promise<unknown> {
    return this.#client.connect();
  }

  end(): Promise<void> {
    return this.#client.end();
  }

  /** Events that are due at `moment` and not handled yet. */
  async dueCount(moment: Date): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM outbox_events WHERE done_at IS NULL AND available_at <= $1`;
    const { rows } = await this.#client.query<{ count: number }>(sql, [moment]);
    return rows[0]?.count ?? 0;
  }

  /** When the next timer up to `moment` goes off; null if none does. */
  async nextDue(moment: Date): Promise<Date | null> {
    const sql = `SELECT min(available_at) AS due FROM outbox_events WHERE done_at IS NULL AND available_at <= $1`;
    const { rows } = await this.#client.query<{ due: Date | null }>(sql, [moment]);
    return rows[0]?.due ?? null;
  }

  /** An event that keeps failing: its type and what it failed with. */
  async failing(): Promise<string | null> {
    const sql = `SELECT type, last_error FROM outbox_events WHERE done_at IS NULL AND last_error IS NOT NULL LIMIT 1`;
    const { rows } = await this.#client.query<{ type: string; last_error: string }>(sql);
    return rows[0] ? `${rows[0].type}: ${rows[0].last_error}` : null;
  }
}

/** The latest moment that the product's records know, so that a resumed past never goes back behind it. */
export async function latestRecord(databaseUrl: string): Promise<Date | null> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ present: boolean }>(
      `SELECT to_regclass('outbox_events') IS NOT NULL AND to_regclass('audit_trail') IS NOT NULL AS present`,
    );
    if (!tables[0]?.present) return null;
    const { rows } = await client.query<{ latest: Date | null }>(
      `SELECT greatest((SELECT max(occurred_at) FROM outbox_events), (SELECT max(occurred_at) FROM audit_trail)) AS latest`,
    );
    return rows[0]?.latest ?? null;
  } finally {
    await client.end();
  }
}
