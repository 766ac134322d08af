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

/** The safety officer keeps an alert out of public records for a time. */
export interface AlertHold {
  readonly id: string;
  readonly alertId: string;
  readonly accountId: string;
  /** For the forum's safety officers only. */
  readonly reasons: string;
  readonly placedAt: Date;
  /** Last day. */
  readonly untilOn: string;
  readonly releasedAt: Date | null;
}

const HOLDS = `SELECT id, alert_id AS "alertId", account_id AS "accountId", reasons, placed_at AS "placedAt",
    until_on AS "untilOn", released_at AS "releasedAt" FROM alert_holds`;
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

  async insertHold(tx: Tx, hold: AlertHold): Promise<void> {
    await tx.query(
      `INSERT INTO alert_holds (id, alert_id, account_id, reasons, placed_at, until_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [hold.id, hold.alertId, hold.accountId, hold.reasons, hold.placedAt, hold.untilOn],
    );
  }

  async releaseHold(tx: Tx, id: string, accountId: string, at: Date): Promise<void> {
    const sql = `UPDATE alert_holds SET released_at = $3, released_by = $2 WHERE id = $1 AND released_at IS NULL`;
    await tx.query(sql, [id, accountId, at]);
  }

  holdById(tx: Tx, id: string): Promise<AlertHold | null> {
    return tx.maybeOne<AlertHold>(`${HOLDS} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Holds that stand on a day, by the latest end first. */
  standingHolds(tx: Tx, alertIds: readonly string[], today: string): Promise<AlertHold[]> {
    const sql = `${HOLDS} WHERE alert_id = ANY ($1) AND released_at IS NULL AND until_on >= $2 ORDER BY until_on DESC, id`;
    return tx.query<AlertHold>(sql, [alertIds, today]);
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
