import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { LogHead } from '../domain/logged-record.ts';

const SEQUENCER_LOCK = 763_700_001_200n;
const COSIGNER_LOCK = 763_700_001_201n;

interface HeadRow extends Omit<LogHead, 'size'> {
  readonly size: bigint;
}

export interface PendingRecord {
  readonly id: string;
  readonly commitment: Buffer;
}

/** What the log writes: places, checkpoints and their publication. */
@Injectable()
export class LogRepository {
  /** Until the transaction ends nobody else appends. */
  async lockSequence(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [SEQUENCER_LOCK]);
  }

  async lockPublication(tx: Tx): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [COSIGNER_LOCK]);
  }

  /** Records without a place, in the order in which they were published. */
  pending(tx: Tx, limit: number): Promise<PendingRecord[]> {
    return tx.query<PendingRecord>(
      `SELECT r.id, r.commitment FROM public_records r
        WHERE NOT EXISTS (SELECT 1 FROM log_leaves l WHERE l.record_id = r.id)
        ORDER BY r.published_at, r.id LIMIT $1`,
      [limit],
    );
  }

  /** Gives records the next places; the database refuses a gap. */
  async insertLeaves(tx: Tx, firstIndex: number, recordIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO log_leaves (index, record_id)
       SELECT $1::bigint + place - 1, id FROM unnest($2::uuid[]) WITH ORDINALITY AS r (id, place) ORDER BY place`,
      [firstIndex, recordIds],
    );
  }

  async insertCheckpoint(tx: Tx, head: Omit<LogHead, 'publishedAt'>, signedAt: Date): Promise<void> {
    const values = [head.size, head.root, head.note, signedAt];
    await tx.query('INSERT INTO log_checkpoints (size, root, note, signed_at) VALUES ($1, $2, $3, $4)', values);
  }

  /** The newest checkpoint that the log signed, published or not. */
  async newestCheckpoint(tx: Tx): Promise<LogHead | null> {
    const sql = `SELECT size, root, note, signed_at AS "publishedAt" FROM log_checkpoints ORDER BY size DESC LIMIT 1`;
    const row = await tx.maybeOne<HeadRow>(sql);
    return row && { ...row, size: Number(row.size) };
  }

  /** The newest checkpoint that is served. */
  async newestPublication(tx: Tx): Promise<LogHead | null> {
    const row = await tx.maybeOne<HeadRow>(
      `SELECT p.size, c.root, p.note, p.published_at AS "publishedAt"
         FROM log_publications p JOIN log_checkpoints c ON c.size = p.size ORDER BY p.size DESC, p.id DESC LIMIT 1`,
    );
    return row && { ...row, size: Number(row.size) };
  }

  async insertPublication(tx: Tx, size: number, note: Uint8Array, at: Date): Promise<void> {
    const sql = `INSERT INTO log_publications (size, note, published_at) VALUES ($1, $2, $3)`;
    await tx.query(sql, [size, Buffer.from(note), at]);
  }

  /**
   * Tells about the records between two sizes in one statement. Nobody waits for ledger entries one by one, and there
   * are many: they are left out.
   */
  async tellLogged(tx: Tx, fromSize: number, toSize: number, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO outbox_events (id, type, payload, occurred_at, available_at)
       SELECT gen_random_uuid(), 'records.logged',
              jsonb_build_object('recordId', r.id, 'kind', r.kind, 'subjectId', r.subject_id, 'index', l.index), $3, $3
         FROM log_leaves l JOIN public_records r ON r.id = l.record_id
        WHERE l.index >= $1 AND l.index < $2 AND r.kind <> 'ledger-entry'`,
      [fromSize, toSize, at],
    );
  }
}
