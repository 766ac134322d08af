import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { EngagementSeat } from '../domain/taking-part.ts';

const SELECT = `SELECT id, engagement_id AS "engagementId", account_id AS "accountId", role, called, reasons,
    proposed_side AS "proposedSide", proposed_by AS "proposedBy", proposed_at AS "proposedAt", without_company AS "withoutCompany",
    accepted_side AS "acceptedSide", accepted_by AS "acceptedBy", accepted_at AS "acceptedAt", retained_by AS "retainedBy",
    affiliation, taken_at AS "takenAt", state, ended_at AS "endedAt", ended_reason AS "endedReason" FROM engagement_seats`;

/** Seats between the sides. */
@Injectable()
export class EngagementSeatRepository {
  /** Throws the constraints `engagement_seats_once`, `_behind_the_wall` and `_apart_from_members`. */
  async insert(tx: Tx, seat: EngagementSeat): Promise<void> {
    await tx.query(
      `INSERT INTO engagement_seats (id, engagement_id, account_id, role, called, reasons, proposed_side, proposed_by, proposed_at,
         without_company, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[seat.id, seat.engagementId, seat.accountId, seat.role, seat.called, seat.reasons, seat.proposedSide],
        ...[seat.proposedBy, seat.proposedAt, seat.withoutCompany, seat.state],
      ],
    );
  }

  /** Writes what can change. Throws the constraint `engagement_seats_one_facilitator`. */
  async update(tx: Tx, seat: EngagementSeat): Promise<void> {
    await tx.query(
      `UPDATE engagement_seats SET accepted_side = $2, accepted_by = $3, accepted_at = $4, retained_by = $5, affiliation = $6,
         taken_at = $7, state = $8, ended_at = $9, ended_reason = $10 WHERE id = $1`,
      [
        ...[seat.id, seat.acceptedSide, seat.acceptedBy, seat.acceptedAt, seat.retainedBy, seat.affiliation],
        ...[seat.takenAt, seat.state, seat.endedAt, seat.endedReason],
      ],
    );
  }

  lock(tx: Tx, id: string): Promise<EngagementSeat | null> {
    return tx.maybeOne<EngagementSeat>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Of an engagement, oldest first; at most 200. */
  ofEngagements(tx: Tx, engagementIds: readonly string[]): Promise<EngagementSeat[]> {
    const sql = `${SELECT} WHERE engagement_id = ANY ($1) ORDER BY proposed_at, id LIMIT 200`;
    return tx.query<EngagementSeat>(sql, [engagementIds]);
  }

  /** Seats of somebody that have not ended, newest first; at most 100. */
  ofAccount(tx: Tx, accountId: string): Promise<EngagementSeat[]> {
    const sql = `${SELECT} WHERE account_id = $1 AND state IN ('accepted', 'taken') ORDER BY proposed_at DESC, id LIMIT 100`;
    return tx.query<EngagementSeat>(sql, [accountId]);
  }

  /** Seats that wait for the other side to accept, in these engagements. */
  proposedIn(tx: Tx, engagementIds: readonly string[]): Promise<EngagementSeat[]> {
    const sql = `${SELECT} WHERE engagement_id = ANY ($1) AND state = 'proposed' ORDER BY proposed_at, id LIMIT 20`;
    return tx.query<EngagementSeat>(sql, [engagementIds]);
  }
}
