import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PinnedReply } from '../domain/company-record.ts';

/** The reply that stands on a record, for the safety officers of the forums that the record is about. */
export interface WatchedReply extends PinnedReply {
  readonly company: string;
  readonly slug: string;
  /** Of the hold that stands; null where none does. */
  readonly reasons: string | null;
  readonly untilOn: string | null;
}

export interface ReplyHold {
  readonly id: string;
  readonly replyId: string;
  readonly accountId: string;
  readonly reasons: string;
  readonly placedAt: Date;
  /** Last day. */
  readonly untilOn: string;
}

@Injectable()
export class WatchedReplyRepository {
  /** The current reply on each record that concerns one of these forums, the latest first; at most 200. */
  ofForums(tx: Tx, forumIds: readonly string[]): Promise<WatchedReply[]> {
    return tx.query<WatchedReply>(
      `SELECT p.id, p.addressee_id AS "addresseeId", p.version, p.texts, p.pinned_at AS "pinnedAt", p.held_at AS "heldAt",
              r.name AS company, r.slug, h.reasons, h.until_on AS "untilOn"
         FROM company_records r
         JOIN LATERAL (SELECT * FROM pinned_replies WHERE addressee_id = r.addressee_id ORDER BY version DESC LIMIT 1) p ON true
         LEFT JOIN LATERAL (SELECT reasons, until_on FROM pinned_reply_holds WHERE reply_id = p.id AND ended_at IS NULL
                             ORDER BY until_on DESC LIMIT 1) h ON true
        WHERE r.forum_ids && $1::uuid[] AND p.texts <> '{}'::jsonb ORDER BY p.pinned_at DESC, p.id LIMIT 200`,
      [forumIds],
    );
  }

  async insertHold(tx: Tx, hold: ReplyHold): Promise<void> {
    await tx.query(
      `INSERT INTO pinned_reply_holds (id, reply_id, account_id, reasons, placed_at, until_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [hold.id, hold.replyId, hold.accountId, hold.reasons, hold.placedAt, hold.untilOn],
    );
  }

  async endHolds(tx: Tx, replyId: string, at: Date): Promise<void> {
    const sql = `UPDATE pinned_reply_holds SET ended_at = $2 WHERE reply_id = $1 AND ended_at IS NULL`;
    await tx.query(sql, [replyId, at]);
  }

  /** Whether a hold stands on this day. */
  async stands(tx: Tx, replyId: string, today: string): Promise<boolean> {
    const sql = `SELECT 1 FROM pinned_reply_holds WHERE reply_id = $1 AND ended_at IS NULL AND until_on >= $2::date LIMIT 1`;
    return (await tx.query(sql, [replyId, today])).length > 0;
  }
}
