import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerClock, ReminderDays } from '../domain/answer-clock.ts';

export interface Overdue {
  readonly itemId: string;
  readonly clock: AnswerClock;
  readonly dueOn: string;
  /** First day of being late. */
  readonly since: string;
  readonly settledOn: string | null;
}

export interface EarlyDecision {
  readonly id: string;
  readonly positionId: string;
  readonly addresseeId: string;
  readonly reportedBy: 'company' | 'forum';
  readonly accountId: string;
  readonly kind: 'decision' | 'launch';
  readonly words: string;
  readonly sourceUrl: string | null;
  readonly decidedOn: string;
  readonly reportedAt: Date;
}

/** Promises that were broken, reminders that were sent, and decisions that did not wait for an answer. */
@Injectable()
export class OverdueRepository {
  /** Answers false where it was written down before. */
  async insert(tx: Tx, overdue: Omit<Overdue, 'settledOn'>): Promise<boolean> {
    const sql = `INSERT INTO answer_overdues (item_id, clock, due_on, since) VALUES ($1, $2, $3, $4)
      ON CONFLICT DO NOTHING RETURNING 1`;
    return (await tx.query(sql, [overdue.itemId, overdue.clock, overdue.dueOn, overdue.since])).length > 0;
  }

  /** Those that are still open, oldest first. */
  open(tx: Tx, itemId: string): Promise<Overdue[]> {
    return tx.query<Overdue>(`${SELECT} WHERE item_id = $1 AND settled_on IS NULL ORDER BY since`, [itemId]);
  }

  ofItems(tx: Tx, itemIds: readonly string[]): Promise<Overdue[]> {
    return tx.query<Overdue>(`${SELECT} WHERE item_id = ANY ($1) ORDER BY since, clock`, [itemIds]);
  }

  async settle(tx: Tx, itemId: string, clocks: readonly AnswerClock[], on: string): Promise<void> {
    const sql = `UPDATE answer_overdues SET settled_on = greatest($3::date, due_on)
      WHERE item_id = $1 AND clock = ANY ($2) AND settled_on IS NULL`;
    await tx.query(sql, [itemId, clocks, on]);
  }

  /** Answers false where this reminder was sent before. */
  async remind(tx: Tx, reminder: Reminder): Promise<boolean> {
    const sql = `INSERT INTO answer_reminders (item_id, clock, due_on, days_before) VALUES ($1, $2, $3, $4)
      ON CONFLICT DO NOTHING RETURNING 1`;
    return (await tx.query(sql, [reminder.itemId, reminder.clock, reminder.dueOn, reminder.daysBefore])).length > 0;
  }

  async insertDecision(tx: Tx, decision: EarlyDecision): Promise<void> {
    await tx.query(
      `INSERT INTO early_decisions (id, position_id, addressee_id, reported_by, account_id, kind, words, source_url,
         decided_on, reported_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[decision.id, decision.positionId, decision.addresseeId, decision.reportedBy, decision.accountId],
        ...[decision.kind, decision.words, decision.sourceUrl, decision.decidedOn, decision.reportedAt],
      ],
    );
  }

  /** None about items that a safety officer holds today. */
  decisionsOf(tx: Tx, positionIds: readonly string[], today: string): Promise<EarlyDecision[]> {
    return tx.query<EarlyDecision>(
      `SELECT id, position_id AS "positionId", addressee_id AS "addresseeId", reported_by AS "reportedBy",
         account_id AS "accountId", kind, words, source_url AS "sourceUrl", decided_on AS "decidedOn",
         reported_at AS "reportedAt" FROM early_decisions d WHERE position_id = ANY ($1) AND NOT EXISTS (
           SELECT 1 FROM answer_items i JOIN answer_holds h ON h.item_id = i.id
            WHERE i.position_id = d.position_id AND i.addressee_id = d.addressee_id AND h.released_at IS NULL
              AND h.until_on >= $2::date) ORDER BY decided_on, id LIMIT 500`,
      [positionIds, today],
    );
  }
}

export interface Reminder {
  readonly itemId: string;
  readonly clock: AnswerClock;
  readonly dueOn: string;
  readonly daysBefore: ReminderDays;
}

const SELECT = `SELECT item_id AS "itemId", clock, due_on AS "dueOn", since, settled_on AS "settledOn" FROM answer_overdues`;
