import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { EntryInput } from '../domain/ledger-entry.ts';

export interface EntryToWrite extends EntryInput {
  readonly id: string;
  readonly inputHash: string;
}

export interface WrittenEntry {
  readonly id: string;
  readonly idempotency_key: string;
  readonly input_hash: string;
}

@Injectable()
export class LedgerRepository {
  /**
   * Writes what is new, with the event `ledger.entry-posted`, and answers its ids; entries whose idempotency key is taken
   * are left out. All are of one fund.
   */
  async write(
    tx: Tx,
    fundId: string,
    at: { recordedAt: Date; eventId: string },
    entries: readonly EntryToWrite[],
  ): Promise<Set<string>> {
    const json = JSON.stringify(entries, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    const sql = `SELECT id FROM ledger_post($1, $2, $3, $4) AS id`;
    const written = await tx.query<{ id: string }>(sql, [fundId, at.recordedAt, json, at.eventId]);
    return new Set(written.map(({ id }) => id));
  }

  byKeys(tx: Tx, fundId: string, keys: readonly string[]): Promise<WrittenEntry[]> {
    return tx.query<WrittenEntry>(
      `SELECT id, idempotency_key, input_hash FROM ledger_entries WHERE fund_id = $1 AND idempotency_key = ANY ($2)`,
      [fundId, keys],
    );
  }

  /** Losses of one fund wait for each other, so that two cannot draw on the same reserve. */
  async lockLosses(tx: Tx, fundId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700000301))`, [fundId]);
  }

  async insertClose(
    tx: Tx,
    close: { id: string; fundId: string; closedThrough: string; resolutionId: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO ledger_period_closes (id, fund_id, closed_through, resolution_id, closed_at) VALUES ($1, $2, $3, $4, $5)`,
      [close.id, close.fundId, close.closedThrough, close.resolutionId, close.at],
    );
  }
}
