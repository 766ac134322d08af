import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Petition, PetitionState } from '../domain/recall.ts';

const SELECT = `SELECT p.id, p.seat_id AS "seatId", p.forum_id AS "forumId", p.constituency_id AS "constituencyId", p.reasons, p.state,
    p.voted_last AS "votedLast", p.required, p.notice_days AS "noticeDays", p.opened_at AS "openedAt", p.closes_at AS "closesAt",
    p.notice_ends_at AS "noticeEndsAt", p.reply, p.election_id AS "electionId", p.keep_votes AS "keepVotes",
    p.remove_votes AS "removeVotes", (SELECT count(*)::int FROM recall_signatures s WHERE s.petition_id = p.id) AS signatures
  FROM recall_petitions p`;

export interface PetitionChange {
  readonly state?: PetitionState;
  readonly noticeEndsAt?: Date;
  readonly reply?: string;
  readonly electionId?: string;
  readonly keepVotes?: number;
  readonly removeVotes?: number;
}

/** Petitions for a recall. Nothing here answers who signed one. */
@Injectable()
export class PetitionRepository {
  async insert(tx: Tx, petition: Petition): Promise<void> {
    await tx.query(
      `INSERT INTO recall_petitions (id, seat_id, forum_id, constituency_id, reasons, state, voted_last, required, notice_days,
         opened_at, closes_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[petition.id, petition.seatId, petition.forumId, petition.constituencyId, petition.reasons, petition.state],
        ...[petition.votedLast, petition.required, petition.noticeDays, petition.openedAt, petition.closesAt],
      ],
    );
  }

  /** Throws the constraint `recall_signatures_once`, or `recall_signatures_by_constituents`. */
  async sign(tx: Tx, petitionId: string, memberId: string, signature: Uint8Array, on: string): Promise<void> {
    const sql = `INSERT INTO recall_signatures (petition_id, member_id, signature, signed_on) VALUES ($1, $2, $3, $4)`;
    await tx.query(sql, [petitionId, memberId, Buffer.from(signature), on]);
  }

  async isSignedBy(tx: Tx, petitionId: string, memberId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM recall_signatures WHERE petition_id = $1 AND member_id = $2`;
    return (await tx.maybeOne(sql, [petitionId, memberId])) !== null;
  }

  async change(
    tx: Tx,
    id: string,
    { state, noticeEndsAt, reply, electionId, ...votes }: PetitionChange,
  ): Promise<void> {
    await tx.query(
      `UPDATE recall_petitions SET state = coalesce($2, state), notice_ends_at = coalesce($3, notice_ends_at),
         reply = coalesce($4, reply), election_id = coalesce($5, election_id), keep_votes = coalesce($6, keep_votes),
         remove_votes = coalesce($7, remove_votes) WHERE id = $1`,
      [
        ...[id, state ?? null, noticeEndsAt ?? null, reply ?? null, electionId ?? null],
        ...[votes.keepVotes ?? null, votes.removeVotes ?? null],
      ],
    );
  }

  /** Whatever was asked about a seat that has ended. */
  async lapseOf(tx: Tx, seatId: string): Promise<void> {
    const sql = `UPDATE recall_petitions SET state = 'lapsed' WHERE seat_id = $1 AND state IN ('collecting', 'noticed')`;
    await tx.query(sql, [seatId]);
  }

  byId(tx: Tx, id: string): Promise<Petition | null> {
    return tx.maybeOne<Petition>(`${SELECT} WHERE p.id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<Petition | null> {
    return tx.maybeOne<Petition>(`${SELECT} WHERE p.id = $1 FOR UPDATE OF p`, [id]);
  }

  lockOfElection(tx: Tx, electionId: string): Promise<Petition | null> {
    return tx.maybeOne<Petition>(`${SELECT} WHERE p.election_id = $1 FOR UPDATE OF p`, [electionId]);
  }

  /** Of a forum, newest first. */
  page(tx: Tx, forumId: string, request: PageRequest): Promise<Page<Petition>> {
    const keys = [
      { column: 'openedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const query = { sql: `${SELECT} WHERE p.forum_id = $1`, parameters: [forumId], keys, direction: 'desc' } as const;
    return keysetPage<Petition>(tx, query, request);
  }

  /** Voting keys cast in the constituency when it voted last, by the close record; 0 where it never did. */
  async votedLast(tx: Tx, constituencyId: string): Promise<number> {
    const row = await tx.maybeOne<{ cast: number }>(
      `SELECT max(c.cast_keys)::int AS cast FROM election_closing_counts c JOIN election_styles s ON s.id = c.style_id
         JOIN election_closings k ON k.election_id = c.election_id
        WHERE s.constituency_id = $1 GROUP BY k.closed_at, c.election_id ORDER BY k.closed_at DESC LIMIT 1`,
      [constituencyId],
    );
    return row?.cast ?? 0;
  }
}
