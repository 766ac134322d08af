import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Term } from '../domain/aftermath.events.ts';
import type { Seat } from '../domain/officials.ts';

const SELECT = `SELECT id, forum_id AS "forumId", constituency_id AS "constituencyId", member_id AS "memberId", pseudonym,
    election_id AS "electionId", origin, follows_seat_id AS "followsSeatId", seat_number AS "seatNumber",
    reserved_groups AS "reservedGroups", starts_on AS "startsOn", ends_on AS "endsOn", term_ends_on AS "termEndsOn",
    ended_reason AS "endedReason" FROM representative_seats`;

export type NewSeat = Omit<Seat, 'endsOn' | 'endedReason'> & { readonly candidateId: string };

@Injectable()
export class SeatRepository {
  async insert(tx: Tx, seat: NewSeat): Promise<void> {
    await tx.query(
      `INSERT INTO representative_seats (id, forum_id, constituency_id, member_id, pseudonym, election_id, candidate_id, origin,
         follows_seat_id, seat_number, reserved_groups, starts_on, ends_on, term_ends_on)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)`,
      [
        ...[
          seat.id,
          seat.forumId,
          seat.constituencyId,
          seat.memberId,
          seat.pseudonym,
          seat.electionId,
          seat.candidateId,
        ],
        ...[seat.origin, seat.followsSeatId, seat.seatNumber, seat.reservedGroups, seat.startsOn, seat.termEndsOn],
      ],
    );
  }

  async end(tx: Tx, id: string, on: string, reason: NonNullable<Seat['endedReason']>): Promise<void> {
    const sql = `UPDATE representative_seats SET ends_on = $2, ended_reason = $3 WHERE id = $1`;
    await tx.query(sql, [id, on, reason]);
  }

  byId(tx: Tx, id: string): Promise<Seat | null> {
    return tx.maybeOne<Seat>(`${SELECT} WHERE id = $1`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Seat[]> {
    return tx.query<Seat>(`${SELECT} WHERE id = ANY ($1)`, [ids]);
  }

  lock(tx: Tx, id: string): Promise<Seat | null> {
    return tx.maybeOne<Seat>(`${SELECT} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Seats held on a day, by constituency and number. */
  heldIn(tx: Tx, forumIds: readonly string[], on: string): Promise<Seat[]> {
    const sql = `${SELECT} WHERE forum_id = ANY ($1) AND starts_on <= $2 AND ends_on > $2
      ORDER BY forum_id, constituency_id, seat_number LIMIT 1000`;
    return tx.query<Seat>(sql, [forumIds, on]);
  }

  /** Seats of a constituency that are held until the very end of their term on this day. */
  endingWith(tx: Tx, { constituencyId, endsOn }: Pick<Term, 'constituencyId' | 'endsOn'>): Promise<Seat[]> {
    const sql = `${SELECT} WHERE constituency_id = $1 AND ends_on = $2 AND ended_reason IS NULL ORDER BY seat_number, id`;
    return tx.query<Seat>(sql, [constituencyId, endsOn]);
  }

  async isHeldBy(tx: Tx, memberId: string, at: Date): Promise<boolean> {
    const sql = `SELECT 1 FROM representative_seats WHERE member_id = $1 AND ends_on > ($2::timestamptz AT TIME ZONE 'UTC')::date LIMIT 1`;
    return (await tx.maybeOne(sql, [memberId, at])) !== null;
  }

  ofElections(tx: Tx, electionIds: readonly string[]): Promise<Seat[]> {
    const sql = `${SELECT} WHERE election_id = ANY ($1) ORDER BY election_id, constituency_id, seat_number, starts_on`;
    return tx.query<Seat>(sql, [electionIds]);
  }

  /** Terms that each member won by election in this forum; a countback fills somebody else's. */
  async termsServed(tx: Tx, forumId: string, memberIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ memberId: string; terms: number }>(
      `SELECT member_id AS "memberId", count(*)::int AS terms FROM representative_seats
        WHERE forum_id = $1 AND member_id = ANY ($2) AND origin = 'election' GROUP BY member_id`,
      [forumId, memberIds],
    );
    return new Map(rows.map(({ memberId, terms }) => [memberId, terms]));
  }
}
