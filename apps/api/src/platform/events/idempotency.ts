import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../clock/clock.ts';
import type { Tx } from '../database/transaction.ts';
import { idempotencyKeyReused, type IdempotencyKeyReused } from '../errors/problems.ts';

export interface IdempotentCommand {
  /** Chosen by the caller, at most 200 characters; unique per person and operation. */
  readonly key: string;
  readonly operation: string;
  readonly accountId: string;
  /** Everything that the effect depends on. */
  readonly input: unknown;
}

/** Money and ballot commands run once per key; a repetition answers the id that the first run made. */
@Injectable()
export class Idempotency {
  constructor(private readonly clock: Clock) {}

  async once<Failure>(
    tx: Tx,
    command: IdempotentCommand,
    work: () => Promise<Result<string, Failure>>,
  ): Promise<Result<string, Failure | IdempotencyKeyReused>> {
    const inputHash = hashOf(command.input);
    const place = [command.accountId, command.operation, command.key];
    const fresh = await tx.query(
      `INSERT INTO idempotency_keys (account_id, operation, key, input_hash, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [...place, inputHash, this.clock.now()],
    );
    if (fresh.length === 0) return this.earlier(tx, place, inputHash);
    const result = await work();
    if (result.ok) {
      const sql = `UPDATE idempotency_keys SET result_id = $4 WHERE account_id = $1 AND operation = $2 AND key = $3`;
      await tx.query(sql, [...place, result.value]);
    }
    return result;
  }

  private async earlier(tx: Tx, place: string[], inputHash: string): Promise<Result<string, IdempotencyKeyReused>> {
    const row = await tx.maybeOne<{ input_hash: string; result_id: string }>(
      `SELECT input_hash, result_id FROM idempotency_keys WHERE account_id = $1 AND operation = $2 AND key = $3`,
      place,
    );
    return row?.input_hash === inputHash ? ok(row.result_id) : err(idempotencyKeyReused());
  }
}

function hashOf(input: unknown): string {
  const text = JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
  return createHash('sha256').update(text).digest('hex');
}
