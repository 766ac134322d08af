import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumAct } from '../domain/forum-act.ts';

export interface Hold {
  readonly id: string;
  readonly itemId: string;
  readonly accountId: string;
  /** For the forum's safety officers only. */
  readonly reasons: string;
  readonly placedAt: Date;
  /** Last day. */
  readonly untilOn: string;
  readonly releasedAt: Date | null;
}

export interface Recheck {
  readonly itemId: string;
  readonly dueOn: string;
  readonly openedOn: string | null;
  readonly actId: string | null;
}

const ACTS = `SELECT id, item_id AS "itemId", kind, account_id AS "accountId", reasons, evidence_url AS "evidenceUrl", clock,
    from_day AS "fromDay", to_day AS "toDay", finding, occurred_at AS "occurredAt" FROM answer_forum_acts`;
const HOLDS = `SELECT id, item_id AS "itemId", account_id AS "accountId", reasons, placed_at AS "placedAt",
    until_on AS "untilOn", released_at AS "releasedAt" FROM answer_holds`;

/** What forums do with their items: close, reopen, give time, look again, and hold for people's safety. */
@Injectable()
export class ForumActRepository {
  async insert(tx: Tx, act: ForumAct): Promise<void> {
    await tx.query(
      `INSERT INTO answer_forum_acts (id, item_id, kind, account_id, reasons, evidence_url, clock, from_day, to_day, finding,
         occurred_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[act.id, act.itemId, act.kind, act.accountId, act.reasons, act.evidenceUrl, act.clock],
        ...[act.fromDay, act.toDay, act.finding, act.occurredAt],
      ],
    );
  }

  ofItems(tx: Tx, itemIds: readonly string[]): Promise<ForumAct[]> {
    return tx.query<ForumAct>(`${ACTS} WHERE item_id = ANY ($1) ORDER BY occurred_at, kind, id LIMIT 2000`, [itemIds]);
  }

  async insertHold(tx: Tx, hold: Hold): Promise<void> {
    await tx.query(
      `INSERT INTO answer_holds (id, item_id, account_id, reasons, placed_at, until_on) VALUES ($1, $2, $3, $4, $5, $6)`,
      [hold.id, hold.itemId, hold.accountId, hold.reasons, hold.placedAt, hold.untilOn],
    );
  }

  async release(tx: Tx, id: string, accountId: string, at: Date): Promise<void> {
    const sql = `UPDATE answer_holds SET released_at = $3, released_by = $2 WHERE id = $1 AND released_at IS NULL`;
    await tx.query(sql, [id, accountId, at]);
  }

  holdById(tx: Tx, id: string): Promise<Hold | null> {
    return tx.maybeOne<Hold>(`${HOLDS} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Holds that stand on a day, by the latest end first. */
  standingHolds(tx: Tx, itemIds: readonly string[], today: string): Promise<Hold[]> {
    const sql = `${HOLDS} WHERE item_id = ANY ($1) AND released_at IS NULL AND until_on >= $2 ORDER BY until_on DESC, id`;
    return tx.query<Hold>(sql, [itemIds, today]);
  }

  async planRecheck(tx: Tx, itemId: string, dueOn: string): Promise<void> {
    const sql = `INSERT INTO answer_rechecks (item_id, due_on) VALUES ($1, $2) ON CONFLICT DO NOTHING`;
    await tx.query(sql, [itemId, dueOn]);
  }

  /** Answers false where it was opened before. */
  async openRecheck(tx: Tx, itemId: string, dueOn: string, on: string): Promise<boolean> {
    const sql = `UPDATE answer_rechecks SET opened_on = $3 WHERE item_id = $1 AND due_on = $2 AND opened_on IS NULL RETURNING 1`;
    return (await tx.query(sql, [itemId, dueOn, on])).length > 0;
  }

  async finishRecheck(tx: Tx, itemId: string, dueOn: string, actId: string): Promise<void> {
    const sql = `UPDATE answer_rechecks SET act_id = $3 WHERE item_id = $1 AND due_on = $2 AND act_id IS NULL`;
    await tx.query(sql, [itemId, dueOn, actId]);
  }

  rechecksOf(tx: Tx, itemIds: readonly string[]): Promise<Recheck[]> {
    return tx.query<Recheck>(
      `SELECT item_id AS "itemId", due_on AS "dueOn", opened_on AS "openedOn", act_id AS "actId" FROM answer_rechecks
        WHERE item_id = ANY ($1) ORDER BY due_on`,
      [itemIds],
    );
  }
}
