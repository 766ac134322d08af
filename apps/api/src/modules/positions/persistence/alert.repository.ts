import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Something that cannot wait for an answer's clock. */
export interface UrgentAlert {
  readonly id: string;
  readonly forumId: string;
  readonly addresseeId: string;
  readonly itemId: string | null;
  readonly accountId: string;
  readonly title: string;
  readonly words: string;
  readonly language: string;
  readonly raisedAt: Date;
  readonly acknowledgeBy: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgement: string | null;
  readonly overdue: boolean;
  /** Last day of a safety officer's hold. */
  readonly heldUntil: string | null;
}

const SELECT = `SELECT id, forum_id AS "forumId", addressee_id AS "addresseeId", item_id AS "itemId",
    account_id AS "accountId", title, words, language, raised_at AS "raisedAt", acknowledge_by AS "acknowledgeBy",
    acknowledged_at AS "acknowledgedAt", acknowledgement, overdue, held_until AS "heldUntil" FROM urgent_alerts`;

@Injectable()
export class AlertRepository {
  async insert(tx: Tx, alert: UrgentAlert): Promise<void> {
    await tx.query(
      `INSERT INTO urgent_alerts (id, forum_id, addressee_id, item_id, account_id, title, words, language, raised_at,
         acknowledge_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[alert.id, alert.forumId, alert.addresseeId, alert.itemId, alert.accountId, alert.title, alert.words],
        ...[alert.language, alert.raisedAt, alert.acknowledgeBy],
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<UrgentAlert | null> {
    return tx.maybeOne<UrgentAlert>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  async acknowledge(tx: Tx, id: string, by: { accountId: string; at: Date; words: string }): Promise<void> {
    const sql = `UPDATE urgent_alerts SET acknowledged_at = $2, acknowledged_by = $3, acknowledgement = $4 WHERE id = $1`;
    await tx.query(sql, [id, by.at, by.accountId, by.words]);
  }

  async markOverdue(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE urgent_alerts SET overdue = true WHERE id = $1`, [id]);
  }

  async hold(tx: Tx, id: string, untilOn: string | null): Promise<void> {
    await tx.query(`UPDATE urgent_alerts SET held_until = $2 WHERE id = $1`, [id, untilOn]);
  }

  ofAddressees(tx: Tx, addresseeIds: readonly string[]): Promise<UrgentAlert[]> {
    const sql = `${SELECT} WHERE addressee_id = ANY ($1) ORDER BY raised_at DESC, id LIMIT 200`;
    return tx.query<UrgentAlert>(sql, [addresseeIds]);
  }

  ofForums(tx: Tx, forumIds: readonly string[]): Promise<UrgentAlert[]> {
    const sql = `${SELECT} WHERE forum_id = ANY ($1) ORDER BY raised_at DESC, id LIMIT 200`;
    return tx.query<UrgentAlert>(sql, [forumIds]);
  }
}
