import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ModerationAct } from '../domain/moderation.ts';

const ACT = `
  SELECT id, forum_id AS "forumId", content_kind AS "contentKind", content_id AS "contentId", content_hash AS "contentHash",
         author_account_id AS "authorAccountId", moderator_account_id AS "moderatorAccountId", reason, state,
         hidden_at AS "hiddenAt"
    FROM moderation_acts`;

/** How often a forum was moderated and what became of it; no text and no person. */
export interface ModerationCounts {
  readonly forumId: string;
  readonly hidden: number;
  readonly appealed: number;
  readonly restored: number;
  readonly upheld: number;
  /** Appeals whose clock ran out without a decision. */
  readonly overdue: number;
}

const keys = [
  { column: 'hiddenAt', type: 'timestamptz' },
  { column: 'id', type: 'uuid' },
] as const;

@Injectable()
export class ModerationRepository {
  async insert(tx: Tx, act: ModerationAct): Promise<void> {
    await tx.query(
      `INSERT INTO moderation_acts (id, forum_id, content_kind, content_id, content_hash, author_account_id, moderator_account_id,
                                    reason, state, hidden_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[act.id, act.forumId, act.contentKind, act.contentId, act.contentHash, act.authorAccountId],
        ...[act.moderatorAccountId, act.reason, act.state, act.hiddenAt],
      ],
    );
  }

  byId(tx: Tx, id: string): Promise<ModerationAct | null> {
    return tx.maybeOne<ModerationAct>(`${ACT} WHERE id = $1`, [id]);
  }

  /** Everything that was ever done about this text, latest first. */
  ofContent(tx: Tx, contentKind: string, contentId: string): Promise<ModerationAct[]> {
    return tx.query<ModerationAct>(
      `${ACT} WHERE content_kind = $1 AND content_id = $2 ORDER BY hidden_at DESC, id DESC`,
      [...[contentKind, contentId]],
    );
  }

  inForum(tx: Tx, forumId: string, request: PageRequest): Promise<Page<ModerationAct>> {
    return keysetPage(
      tx,
      { sql: `${ACT} WHERE forum_id = $1`, parameters: [forumId], keys, direction: 'desc' },
      request,
    );
  }

  ofAuthor(tx: Tx, accountId: string, request: PageRequest): Promise<Page<ModerationAct>> {
    const sql = `${ACT} WHERE author_account_id = $1`;
    return keysetPage(tx, { sql, parameters: [accountId], keys, direction: 'desc' }, request);
  }

  async settle(tx: Tx, id: string, state: ModerationAct['state']): Promise<void> {
    await tx.query(`UPDATE moderation_acts SET state = $2 WHERE id = $1`, [id, state]);
  }

  countsOf(tx: Tx, forumIds: readonly string[], at: Date): Promise<ModerationCounts[]> {
    return tx.query<ModerationCounts>(
      `SELECT act.forum_id AS "forumId", count(*)::int AS hidden, count(appeal.id)::int AS appealed,
              (count(*) FILTER (WHERE act.state = 'restored'))::int AS restored,
              (count(*) FILTER (WHERE act.state = 'upheld'))::int AS upheld,
              (count(*) FILTER (WHERE appeal.outcome IS NULL AND appeal.first_decide_by < $2))::int AS overdue
         FROM moderation_acts act LEFT JOIN moderation_appeals appeal ON appeal.act_id = act.id
        WHERE act.forum_id = ANY ($1) GROUP BY act.forum_id`,
      [forumIds, at],
    );
  }
}
