import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface PositionComment {
  readonly id: string;
  readonly positionId: string;
  readonly clauseId: string | null;
  readonly memberId: string;
  readonly text: string;
  readonly language: string;
  /** By a moderator of the forum. */
  readonly hidden: boolean;
  readonly commentedAt: Date;
}

const SELECT = `SELECT c.id, c.position_id AS "positionId", c.clause_id AS "clauseId", c.member_id AS "memberId", c.text,
  c.language, c.hidden, c.commented_at AS "commentedAt" FROM position_comments c`;

@Injectable()
export class CommentRepository {
  async insert(tx: Tx, comment: Omit<PositionComment, 'hidden'>): Promise<void> {
    const { id, positionId, clauseId, memberId, text, language, commentedAt } = comment;
    await tx.query(
      `INSERT INTO position_comments (id, position_id, clause_id, member_id, text, language, commented_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, positionId, clauseId, memberId, text, language, commentedAt],
    );
  }

  byId(tx: Tx, id: string): Promise<(PositionComment & { readonly forumId: string }) | null> {
    const sql = SELECT.replace(' FROM', ', p.forum_id AS "forumId" FROM');
    return tx.maybeOne(`${sql} JOIN positions p ON p.id = c.position_id WHERE c.id = $1`, [id]);
  }

  /** Newest first, hidden ones with their words for their authors only. */
  page(tx: Tx, positionId: string, readerId: string, request: PageRequest): Promise<Page<PositionComment>> {
    const sql = `${SELECT} WHERE c.position_id = $1 AND (NOT c.hidden OR c.member_id = $2)`;
    const keys = [
      { column: 'commentedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage(tx, { sql, parameters: [positionId, readerId], keys, direction: 'desc' }, request);
  }

  async setHidden(tx: Tx, id: string, hidden: boolean): Promise<void> {
    await tx.query(`UPDATE position_comments SET hidden = $2 WHERE id = $1`, [id, hidden]);
  }
}
