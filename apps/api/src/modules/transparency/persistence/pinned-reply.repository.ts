import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PinnedReply } from '../domain/company-record.ts';

const SELECT = `
  SELECT id, addressee_id AS "addresseeId", version, texts, pinned_at AS "pinnedAt", held_at AS "heldAt" FROM pinned_replies`;
const MAX_VERSIONS_SHOWN = 50;

/** What companies pinned to their records, version by version. */
@Injectable()
export class PinnedReplyRepository {
  constructor(private readonly clock: Clock) {}

  current(tx: Tx, addresseeId: string): Promise<PinnedReply | null> {
    return tx.maybeOne<PinnedReply>(`${SELECT} WHERE addressee_id = $1 ORDER BY version DESC LIMIT 1`, [addresseeId]);
  }

  byId(tx: Tx, id: string): Promise<PinnedReply | null> {
    return tx.maybeOne<PinnedReply>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** Newest first, at most 50. */
  versions(tx: Tx, addresseeId: string): Promise<PinnedReply[]> {
    const sql = `${SELECT} WHERE addressee_id = $1 ORDER BY version DESC LIMIT ${MAX_VERSIONS_SHOWN}`;
    return tx.query<PinnedReply>(sql, [addresseeId]);
  }

  async insert(tx: Tx, reply: Omit<PinnedReply, 'heldAt'> & { pinnedBy: string }): Promise<void> {
    const { id, addresseeId, version, texts, pinnedBy, pinnedAt } = reply;
    await tx.query(
      `INSERT INTO pinned_replies (id, addressee_id, version, texts, pinned_by, pinned_at) VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
      [id, addresseeId, version, JSON.stringify(texts), pinnedBy, pinnedAt],
    );
  }

  /** Null lets it go again. */
  async setHold(tx: Tx, id: string, heldBy: string | null): Promise<void> {
    const at = this.clock.now();
    const sql = 'UPDATE pinned_replies SET held_at = $2, held_by = $3 WHERE id = $1';
    await tx.query(sql, [id, heldBy === null ? null : at, heldBy]);
  }
}
