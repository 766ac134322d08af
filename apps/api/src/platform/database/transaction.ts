import { Injectable } from '@nestjs/common';
import { expectOk, ok, type Result } from '@baraza/result';
import { DataSource, type EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

const MAX_ATTEMPTS = 3;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';
const runnerKey = Symbol('only the transaction runner holds this');

/** An open transaction. Repositories demand one, and only the runner makes one, so none can be forgotten. */
export class Tx {
  constructor(
    key: typeof runnerKey,
    private readonly manager: EntityManager,
  ) {
    if (key !== runnerKey) throw new Error('a Tx is made by TransactionRunner only');
  }

  /** Rows of a statement with `$1` parameters. Columns of type bigint arrive as `bigint`. */
  async query<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('a Tx lives inside a transaction');
    const result = await runner.query(sql, [...parameters], true);
    return result.records as Row[];
  }

  async maybeOne<Row = Record<string, unknown>>(sql: string, parameters: readonly unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  repository<Row extends ObjectLiteral>(row: EntityTarget<Row>): Repository<Row> {
    return this.manager.getRepository(row);
  }
}

class Rollback extends Error {
  constructor(readonly result: Result<never, unknown>) {
    super('rolled back because the use case returned an error');
  }
}

/** Commits when the work answers `ok`, rolls back when it answers an error or throws. */
@Injectable()
export class TransactionRunner {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs one unit of work. A serialization failure or a deadlock repeats the whole unit on a fresh transaction, at
   * most three times in all; therefore `work` must keep its effects inside the transaction.
   */
  async run<Value, Failure>(work: (tx: Tx) => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (manager) => {
          const result = await work(new Tx(runnerKey, manager));
          if (!result.ok) throw new Rollback(result);
          return result;
        });
      } catch (error) {
        if (error instanceof Rollback) return error.result as Result<never, Failure>;
        if (attempt >= MAX_ATTEMPTS || !isRetriable(error)) throw error;
      }
    }
  }

  /** As {@link run}, for work that has no expected failure. */
  async commit<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return expectOk(await this.run<Value, never>(async (tx) => ok(await work(tx))));
  }

  /** One consistent picture of the database, which the work cannot change. */
  read<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      return work(new Tx(runnerKey, manager));
    });
  }
}

function isRetriable(error: unknown): boolean {
  const code = sqlStateOf(error);
  return code === SERIALIZATION_FAILURE || code === DEADLOCK_DETECTED;
}

/** PostgreSQL's five-character error code, where the error came from there. */
export function sqlStateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'driverError' in error ? sqlStateOf(error.driverError) : undefined;
}

/** Name of the violated constraint, so that a use case can turn it into an error that a person understands. */
export function constraintOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return 'driverError' in error ? constraintOf(error.driverError) : undefined;
}
