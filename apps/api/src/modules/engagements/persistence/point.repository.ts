import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { SessionPoint } from '../domain/taking-part.ts';

const SELECT = `SELECT p.id, p.session_id AS "sessionId", p.number, p.text, p.language, p.speaker_kind AS "speakerKind",
    p.author_account_id AS "authorAccountId", p.said_at AS "saidAt", p.triage, p.follow_up_by AS "followUpBy", p.answer,
    p.answer_role AS "answerRole", p.answered_at AS "answeredAt" FROM session_points p`;

@Injectable()
export class PointRepository {
  /** Answers the point with its number: points of a session count from one, without a gap. */
  async insert(tx: Tx, point: Omit<SessionPoint, 'number'>, writtenBy: string): Promise<SessionPoint> {
    const rows = await tx.query<{ number: number }>(
      `INSERT INTO session_points (id, session_id, number, text, language, speaker_kind, author_account_id, written_by, said_at, triage)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5, $6, $7, $8, $9 FROM session_points WHERE session_id = $2
       RETURNING number`,
      [
        ...[point.id, point.sessionId, point.text, point.language, point.speakerKind, point.authorAccountId],
        ...[writtenBy, point.saidAt, point.triage],
      ],
    );
    return { ...point, number: rows[0]!.number };
  }

  async triage(tx: Tx, { id, triage, followUpBy }: SessionPoint, at: Date): Promise<void> {
    const sql = `UPDATE session_points SET triage = $2, follow_up_by = $3, triaged_at = $4 WHERE id = $1`;
    await tx.query(sql, [id, triage, followUpBy, at]);
  }

  /** Throws the constraint `session_points_stand` where there is an answer already. */
  async answer(tx: Tx, id: string, answer: { text: string; role: string; by: string; at: Date }): Promise<void> {
    const sql = `UPDATE session_points SET answer = $2, answer_role = $3, answered_by = $4, answered_at = $5,
      triage = 'answered_at_once', follow_up_by = NULL, triaged_at = $5 WHERE id = $1`;
    await tx.query(sql, [id, answer.text, answer.role, answer.by, answer.at]);
  }

  async hide(tx: Tx, id: string, at: Date | null): Promise<void> {
    await tx.query(`UPDATE session_points SET hidden_at = $2 WHERE id = $1`, [id, at]);
  }

  lock(tx: Tx, id: string): Promise<SessionPoint | null> {
    return tx.maybeOne<SessionPoint>(`${SELECT} WHERE p.id = $1 AND p.hidden_at IS NULL FOR UPDATE OF p`, [id]);
  }

  /** Also such as a moderator took out of sight. */
  byIds(tx: Tx, ids: readonly string[]): Promise<SessionPoint[]> {
    return tx.query<SessionPoint>(`${SELECT} WHERE p.id = ANY ($1)`, [ids]);
  }

  /** In the order in which they were said. */
  page(tx: Tx, sessionId: string, request: PageRequest): Promise<Page<SessionPoint>> {
    const keys = [
      { column: 'number', type: 'int' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE p.session_id = $1 AND p.hidden_at IS NULL`;
    return keysetPage<SessionPoint>(tx, { sql, parameters: [sessionId], keys, direction: 'asc' }, request);
  }

  /** Ids among these that are points heard by this forum. */
  async existing(tx: Tx, forumId: string, ids: readonly string[]): Promise<string[]> {
    const sql = `SELECT p.id FROM session_points p JOIN sessions_of_engagements s ON s.id = p.session_id
      WHERE p.id = ANY ($2) AND s.forum_id = $1 AND p.hidden_at IS NULL`;
    return (await tx.query<{ id: string }>(sql, [forumId, ids])).map(({ id }) => id);
  }

  /** Points of these sessions that contain the pattern, latest first; null for all of them. */
  heard(
    tx: Tx,
    sessionIds: readonly string[],
    pattern: string | null,
    request: PageRequest,
  ): Promise<Page<SessionPoint>> {
    const keys = [
      { column: 'saidAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `${SELECT} WHERE p.session_id = ANY ($1) AND p.hidden_at IS NULL AND ($2::text IS NULL OR p.text ILIKE $2)`;
    const parameters = [sessionIds, pattern];
    return keysetPage<SessionPoint>(tx, { sql, parameters, keys, direction: 'desc' }, request);
  }

  /** What somebody said, latest first; at most 200. */
  ofAuthor(tx: Tx, accountId: string): Promise<SessionPoint[]> {
    const sql = `${SELECT} WHERE p.author_account_id = $1 AND p.hidden_at IS NULL ORDER BY p.said_at DESC, p.id LIMIT 200`;
    return tx.query<SessionPoint>(sql, [accountId]);
  }

  /** What was said on one engagement already, latest first; at most 100. */
  ofForum(tx: Tx, forumId: string, engagementId: string): Promise<SessionPoint[]> {
    const sql = `${SELECT} JOIN sessions_of_engagements s ON s.id = p.session_id
      WHERE s.forum_id = $1 AND p.hidden_at IS NULL ORDER BY s.engagement_id = $2 DESC, p.said_at DESC, p.id LIMIT 100`;
    return tx.query<SessionPoint>(sql, [forumId, engagementId]);
  }
}
