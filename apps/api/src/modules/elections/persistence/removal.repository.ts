import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RemovalCase } from '../domain/removal.ts';

const SELECT = `SELECT id, seat_id AS "seatId", forum_id AS "forumId", cause, complaint, filed_by AS "filedBy", filed_at AS "filedAt",
    reply, outcome, outcome_reasons AS "outcomeReasons", decided_at AS "decidedAt" FROM removal_cases`;

export interface RemovalDecision {
  readonly outcome: 'removed' | 'dismissed';
  readonly reasons: string;
  readonly decidedBy: string;
  readonly at: Date;
}

@Injectable()
export class RemovalRepository {
  /** Throws the constraint `removal_cases_one_at_a_time`. */
  async insert(tx: Tx, one: RemovalCase): Promise<void> {
    await tx.query(
      `INSERT INTO removal_cases (id, seat_id, forum_id, cause, complaint, filed_by, filed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [one.id, one.seatId, one.forumId, one.cause, one.complaint, one.filedBy, one.filedAt],
    );
  }

  lock(tx: Tx, id: string): Promise<RemovalCase | null> {
    return tx.maybeOne<RemovalCase>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Undecided ones, oldest first; at most 100. */
  open(tx: Tx): Promise<RemovalCase[]> {
    return tx.query<RemovalCase>(`${SELECT} WHERE outcome IS NULL ORDER BY filed_at, id LIMIT 100`);
  }

  /** All about a seat, newest first; at most 50. */
  ofSeat(tx: Tx, seatId: string): Promise<RemovalCase[]> {
    return tx.query<RemovalCase>(`${SELECT} WHERE seat_id = $1 ORDER BY filed_at DESC, id LIMIT 50`, [seatId]);
  }

  async reply(tx: Tx, id: string, text: string): Promise<void> {
    await tx.query(`UPDATE removal_cases SET reply = $2 WHERE id = $1`, [id, text]);
  }

  async decide(tx: Tx, id: string, { outcome, reasons, decidedBy, at }: RemovalDecision): Promise<void> {
    const sql = `UPDATE removal_cases SET outcome = $2, outcome_reasons = $3, decided_by = $4, decided_at = $5 WHERE id = $1`;
    await tx.query(sql, [id, outcome, reasons, decidedBy, at]);
  }
}
