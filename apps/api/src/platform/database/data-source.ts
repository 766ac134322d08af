import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';

const INT8 = 20;
const DATE = 1082;

// Money is counted in bigint and calendar days are not moments: both must leave the driver unharmed.
pg.types.setTypeParser(INT8, (text) => BigInt(text));
pg.types.setTypeParser(DATE, (text) => text);

type RowClass = abstract new () => object;

export interface DatabaseOptions {
  readonly url: string;
  readonly rows: readonly RowClass[];
  readonly migrations: readonly (new () => object)[];
  /** Connections of this process; the database allows a fixed number in all. */
  readonly poolSize?: number;
}

export function createDataSource(options: DatabaseOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url: options.url,
    entities: options.rows as unknown as MixedList<string>,
    migrations: options.migrations as unknown as MixedList<string>,
    migrationsTransactionMode: 'each',
    synchronize: false,
    poolSize: options.poolSize ?? 20,
    applicationName: 'baraza',
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 30_000 },
  });
}
