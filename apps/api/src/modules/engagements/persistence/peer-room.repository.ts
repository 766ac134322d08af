import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SMALLEST_GROUP } from '../../../platform/publication/small-groups.ts';
import type { PeerRoom, PeerRoomPoint } from '../domain/peer-room.ts';

/** $1 is whoever reads. */
const SELECT = `SELECT r.id, r.title, r.starts_at AS "startsAt", r.ends_at AS "endsAt", r.time_zone AS "timeZone",
    CASE WHEN g.account_id IS NULL AND r.opened_by <> $1 THEN '' ELSE r.how_to_join END AS "howToJoin",
    r.antitrust_notice AS "antitrustNotice", r.agenda, r.minutes, r.minutes_at AS "minutesAt",
    (SELECT CASE WHEN count(*) < ${SMALLEST_GROUP} THEN 0 ELSE count(*) END::int FROM peer_room_guests a WHERE a.room_id = r.id) AS guests,
    g.account_id IS NOT NULL AS "isGuest", r.opened_by = $1 AS "isOwn"
  FROM peer_rooms r LEFT JOIN peer_room_guests g ON g.room_id = r.id AND g.account_id = $1`;

export type NewPeerRoom = Omit<PeerRoom, 'guests' | 'isGuest' | 'isOwn' | 'minutes' | 'minutesAt'>;

@Injectable()
export class PeerRoomRepository {
  async insert(tx: Tx, room: NewPeerRoom, openedBy: string, openedAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO peer_rooms (id, title, starts_at, ends_at, time_zone, how_to_join, antitrust_notice, agenda, opened_by, opened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[room.id, room.title, room.startsAt, room.endsAt, room.timeZone, room.howToJoin, room.antitrustNotice],
        ...[room.agenda, openedBy, openedAt],
      ],
    );
  }

  byId(tx: Tx, id: string, reader: string): Promise<PeerRoom | null> {
    return tx.maybeOne<PeerRoom>(`${SELECT} WHERE r.id = $2`, [reader, id]);
  }

  page(tx: Tx, reader: string, request: PageRequest): Promise<Page<PeerRoom>> {
    const keys = [
      { column: 'startsAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage<PeerRoom>(tx, { sql: SELECT, parameters: [reader], keys, direction: 'desc' }, request);
  }

  async join(tx: Tx, roomId: string, accountId: string): Promise<void> {
    await tx.query(`INSERT INTO peer_room_guests VALUES ($1, $2) ON CONFLICT DO NOTHING`, [roomId, accountId]);
  }

  async say(tx: Tx, roomId: string, { id, text, saidOn }: PeerRoomPoint): Promise<void> {
    await tx.query(`INSERT INTO peer_room_points VALUES ($1, $2, $3, $4)`, [id, roomId, text, saidOn]);
  }

  /** In no order that tells who spoke when. */
  points(tx: Tx, roomId: string): Promise<PeerRoomPoint[]> {
    const sql = `SELECT id, text, said_on AS "saidOn" FROM peer_room_points WHERE room_id = $1 ORDER BY id LIMIT 500`;
    return tx.query<PeerRoomPoint>(sql, [roomId]);
  }

  async countOf(tx: Tx, roomId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM peer_room_points WHERE room_id = $1`;
    return (await tx.query<{ count: number }>(sql, [roomId]))[0]?.count ?? 0;
  }

  async writeMinutes(tx: Tx, id: string, minutes: string, at: Date): Promise<void> {
    await tx.query(`UPDATE peer_rooms SET minutes = $2, minutes_at = $3 WHERE id = $1`, [id, minutes, at]);
  }
}
