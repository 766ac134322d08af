import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Seat } from '../domain/seat.ts';

export interface BoardSeat extends Seat {
  readonly boardId: string;
  /** First day of the person's first seat on this board, reserve list not counted. */
  readonly servedSince: string;
}

const SELECT = `
  SELECT s.id AS "seatId", s.board_id AS "boardId", s.account_id AS "accountId", s.position, s.seat_group AS "group", s.region, s.affected,
         s.public_name AS "publicName", s.starts_on AS "startsOn", s.ends_on AS "endsOn",
         coalesce((SELECT min(e.starts_on) FROM board_seats e
                    WHERE e.board_id = s.board_id AND e.account_id = s.account_id AND e.position <> 'reserve'), s.starts_on) AS "servedSince"
    FROM board_seats s`;

@Injectable()
export class SeatRepository {
  async insert(tx: Tx, boardId: string, seat: Seat, createdAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO board_seats (id, board_id, account_id, position, seat_group, region, affected, public_name, starts_on, ends_on, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[
          seat.seatId,
          boardId,
          seat.accountId,
          seat.position,
          seat.group,
          seat.region,
          seat.affected,
          seat.publicName,
        ],
        ...[seat.startsOn, seat.endsOn, createdAt],
      ],
    );
  }

  /** Everybody seated or on the reserve list on `day`, in order of seating. */
  heldOn(tx: Tx, boardId: string, day: string): Promise<BoardSeat[]> {
    return this.heldOnBoards(tx, [boardId], day);
  }

  heldOnBoards(tx: Tx, boardIds: readonly string[], day: string): Promise<BoardSeat[]> {
    return tx.query<BoardSeat>(
      `${SELECT} WHERE s.board_id = ANY ($1) AND s.starts_on <= $2 AND s.ends_on > $2 ORDER BY s.starts_on, s.id`,
      [boardIds, day],
    );
  }

  ofAccount(tx: Tx, accountId: string): Promise<BoardSeat[]> {
    return tx.query<BoardSeat>(`${SELECT} WHERE s.account_id = $1 ORDER BY s.starts_on DESC, s.id DESC`, [accountId]);
  }

  byIds(tx: Tx, seatIds: readonly string[]): Promise<BoardSeat[]> {
    return tx.query<BoardSeat>(`${SELECT} WHERE s.id = ANY ($1)`, [seatIds]);
  }

  async end(tx: Tx, seatId: string, endsOn: string): Promise<void> {
    await tx.query(`UPDATE board_seats SET ends_on = greatest($2::date, starts_on) WHERE id = $1`, [seatId, endsOn]);
  }
}
