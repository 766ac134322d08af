import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export type ReplySubject = 'request' | 'position';

export interface ReplyLink {
  readonly id: string;
  readonly addresseeId: string;
  readonly subjectKind: ReplySubject;
  readonly subjectId: string;
  readonly issuedAt: Date;
}

/** That a link was sent, used, or replaced by a newer one. */
export interface ReplyLinkPast {
  readonly id: string;
  readonly subjectId: string;
  readonly issuedAt: Date;
  readonly usedAt: Date | null;
  readonly replacedAt: Date | null;
}

/** A link that was used, or replaced by a newer one. */
export interface EndedReplyLink extends ReplyLinkPast {
  readonly subjectKind: ReplySubject;
}

@Injectable()
export class ReplyLinkRepository {
  /** A newer link takes the place of one that was not used. */
  async replace(tx: Tx, link: ReplyLink, tokenHash: Buffer): Promise<void> {
    const { id, addresseeId, subjectKind, subjectId, issuedAt } = link;
    await tx.query(
      `UPDATE reply_links SET replaced_at = $4
        WHERE subject_kind = $1 AND subject_id = $2 AND addressee_id = $3 AND used_at IS NULL AND replaced_at IS NULL`,
      [subjectKind, subjectId, addresseeId, issuedAt],
    );
    await tx.query(
      `INSERT INTO reply_links (id, token_hash, addressee_id, subject_kind, subject_id, issued_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, tokenHash, addresseeId, subjectKind, subjectId, issuedAt],
    );
  }

  valid(tx: Tx, tokenHash: Buffer): Promise<ReplyLink | null> {
    return tx.maybeOne<ReplyLink>(
      `SELECT id, addressee_id AS "addresseeId", subject_kind AS "subjectKind", subject_id AS "subjectId", issued_at AS "issuedAt"
         FROM reply_links WHERE token_hash = $1 AND used_at IS NULL AND replaced_at IS NULL`,
      [tokenHash],
    );
  }

  ended(tx: Tx, tokenHash: Buffer): Promise<EndedReplyLink | null> {
    return tx.maybeOne<EndedReplyLink>(
      `SELECT id, subject_kind AS "subjectKind", subject_id AS "subjectId", issued_at AS "issuedAt", used_at AS "usedAt",
         replaced_at AS "replacedAt" FROM reply_links
        WHERE token_hash = $1 AND (used_at IS NOT NULL OR replaced_at IS NOT NULL)`,
      [tokenHash],
    );
  }

  /** What became of each link about a subject, the latest first; their secrets are nowhere. */
  history(tx: Tx, subjectKind: ReplySubject, subjectIds: readonly string[]): Promise<ReplyLinkPast[]> {
    return tx.query<ReplyLinkPast>(
      `SELECT id, subject_id AS "subjectId", issued_at AS "issuedAt", used_at AS "usedAt", replaced_at AS "replacedAt"
         FROM reply_links WHERE subject_kind = $1 AND subject_id = ANY ($2) ORDER BY subject_id, issued_at DESC, id DESC LIMIT 1000`,
      [subjectKind, subjectIds],
    );
  }

  /** False where somebody else used it in the meantime. */
  async use(tx: Tx, id: string, at: Date): Promise<boolean> {
    const sql = `UPDATE reply_links SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND replaced_at IS NULL RETURNING id`;
    return (await tx.query(sql, [id, at])).length > 0;
  }
}
