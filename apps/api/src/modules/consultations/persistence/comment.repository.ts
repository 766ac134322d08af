import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { HeardPoint } from '../../engagements/index.ts';

export interface Comment {
  readonly id: string;
  readonly number: bigint;
  readonly statementId: string;
  readonly memberId: string;
  readonly language: string;
  readonly text: string;
  readonly writtenOn: string;
  readonly hidden: boolean;
}

const COMMENT = `SELECT c.id, c.number, c.statement_id AS "statementId", c.member_id AS "memberId", c.language, c.text,
                        c.written_on AS "writtenOn", c.hidden FROM comments c`;

@Injectable()
export class CommentRepository {
  async insert(tx: Tx, comment: Omit<Comment, 'id' | 'number' | 'hidden'>): Promise<Comment> {
    const { statementId, memberId, language, text, writtenOn } = comment;
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO comments (statement_id, member_id, language, text, written_on) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [statementId, memberId, language, text, writtenOn],
    );
    return (await this.byId(tx, row!.id))!;
  }

  byId(tx: Tx, id: string): Promise<Comment | null> {
    return tx.maybeOne<Comment>(`${COMMENT} WHERE c.id = $1`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Comment[]> {
    return tx.query<Comment>(`${COMMENT} WHERE c.id = ANY ($1)`, [ids]);
  }

  /** Oldest first. */
  page(tx: Tx, statementId: string, request: PageRequest): Promise<Page<Comment>> {
    const sql = `${COMMENT} WHERE c.statement_id = $1 AND NOT c.hidden`;
    const keys = [{ column: 'number', type: 'bigint' }] as const;
    return keysetPage<Comment>(tx, { sql, parameters: [statementId], keys, direction: 'asc' }, request);
  }

  async counts(tx: Tx, statementIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; comments: number }>(
      `SELECT statement_id AS id, count(*)::int AS comments FROM comments
        WHERE statement_id = ANY ($1) AND NOT hidden GROUP BY 1`,
      [statementIds],
    );
    return new Map(rows.map(({ id, comments }) => [id, comments]));
  }

  ofMember(tx: Tx, memberId: string): Promise<Comment[]> {
    return tx.query<Comment>(`${COMMENT} WHERE c.member_id = $1 ORDER BY c.number DESC LIMIT 500`, [memberId]);
  }

  /** In sight on statements in sight of what the forum asked its members, containing the pattern; newest first. */
  heard(tx: Tx, forumId: string, pattern: string | null, request: PageRequest): Promise<Page<HeardPoint>> {
    const sql = `SELECT c.id, c.text, c.language, c.written_on AS "saidOn"
      FROM comments c JOIN statements s ON s.id = c.statement_id JOIN consultations asked ON asked.id = s.consultation_id
     WHERE asked.forum_id = $1 AND asked.state IN ('open', 'closed') AND NOT c.hidden AND NOT s.hidden AND NOT s.withdrawn
       AND ($2::text IS NULL OR c.text ILIKE $2)`;
    const keys = [
      { column: 'saidOn', type: 'date' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage<HeardPoint>(tx, { sql, parameters: [forumId, pattern], keys, direction: 'desc' }, request);
  }

  async setHidden(tx: Tx, id: string, hidden: boolean): Promise<void> {
    await tx.query(`UPDATE comments SET hidden = $2 WHERE id = $1`, [id, hidden]);
  }
}
