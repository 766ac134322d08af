import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

@Injectable()
export class WaitingForumRepository {
  /** Motions that these organisations have not answered. */
  signatures(tx: Tx, organisationIds: readonly string[], at: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT DISTINCT ON (m.closes_at, m.id) 'forum-signature' AS kind, m.id AS "subjectId", f.name AS title,
              m.closes_at AS "dueAt", m.proposed_at AS since
         FROM forum_motion_signatures s JOIN forum_motions m ON m.id = s.motion_id JOIN forums f ON f.id = m.forum_id
        WHERE s.organisation_id = ANY ($1) AND s.answer IS NULL AND m.state = 'open' AND m.closes_at > $2
        ORDER BY m.closes_at, m.id LIMIT ${MAX_WAITING}`,
      [organisationIds, at],
    );
  }

  /** Motions of forums in which representatives vote and this person has not; who is seated, the caller checks. */
  votes(tx: Tx, accountId: string, at: Date): Promise<(WaitingItem & { readonly forumId: string })[]> {
    return tx.query<WaitingItem & { readonly forumId: string }>(
      `SELECT 'forum-vote' AS kind, m.id AS "subjectId", f.id AS "forumId", f.name AS title, m.closes_at AS "dueAt",
              m.proposed_at AS since
         FROM forum_motions m JOIN forums f ON f.id = m.forum_id
        WHERE m.body = 'representatives' AND m.state = 'open' AND m.closes_at > $2
          AND NOT EXISTS (SELECT 1 FROM forum_motion_votes v WHERE v.motion_id = m.id AND v.account_id = $1)
          AND m.forum_id IN (SELECT member.forum_id FROM members member WHERE member.account_id = $1)
        ORDER BY m.closes_at, m.id LIMIT ${MAX_WAITING}`,
      [accountId, at],
    );
  }

  appeals(tx: Tx, accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'moderation-appeal' AS kind, a.id AS "subjectId", f.name AS title, a.decide_by AS "dueAt", p.drawn_at AS since
         FROM moderation_panelists p JOIN moderation_appeals a ON a.id = p.appeal_id JOIN forums f ON f.id = a.forum_id
        WHERE p.account_id = $1 AND p.choice IS NULL AND p.released_at IS NULL AND a.outcome IS NULL
        ORDER BY a.decide_by, a.id LIMIT ${MAX_WAITING}`,
      [accountId],
    );
  }
}
