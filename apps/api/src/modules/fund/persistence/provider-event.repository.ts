import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Parked, ProviderEvent } from '../domain/provider-facts.ts';

/** The provider's inbox. */
@Injectable()
export class ProviderEventRepository {
  /** False when the event came before. */
  async store(tx: Tx, { id, type, objectKind, objectId, createdAt }: ProviderEvent, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO provider_events (id, type, object_kind, object_id, created_at, stored_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [id, type, objectKind, objectId, createdAt, now],
    );
    return rows.length > 0;
  }

  byId(tx: Tx, id: string): Promise<ProviderEvent | null> {
    const sql = `SELECT id, type, object_kind AS "objectKind", object_id AS "objectId", created_at AS "createdAt"
                   FROM provider_events WHERE id = $1`;
    return tx.maybeOne<ProviderEvent>(sql, [id]);
  }

  async markHandled(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.query(`UPDATE provider_events SET handled_at = $2 WHERE id = $1`, [id, now]);
  }

  async park(tx: Tx, { providerKey, reason }: Parked, now: Date): Promise<void> {
    await tx.query(
      `INSERT INTO provider_parked (provider_key, reason, parked_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [...[providerKey, reason, now]],
    );
  }

  parked(tx: Tx): Promise<(Parked & { parkedAt: Date })[]> {
    return tx.query(
      `SELECT provider_key AS "providerKey", reason, parked_at AS "parkedAt" FROM provider_parked ORDER BY parked_at DESC LIMIT 200`,
    );
  }

  /** True for the first sweep ever asked for. */
  async beginSweeps(tx: Tx, since: Date): Promise<boolean> {
    const sql = `INSERT INTO provider_sweeps (swept_through) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1`;
    return (await tx.query(sql, [since])).length > 0;
  }

  async sweptThrough(tx: Tx): Promise<Date | null> {
    const row = await tx.maybeOne<{ swept_through: Date }>(`SELECT swept_through FROM provider_sweeps FOR UPDATE`);
    return row?.swept_through ?? null;
  }

  async markSwept(tx: Tx, through: Date): Promise<void> {
    await tx.query(`UPDATE provider_sweeps SET swept_through = $1`, [through]);
  }
}
