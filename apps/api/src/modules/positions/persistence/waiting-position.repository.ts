import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

@Injectable()
export class WaitingPositionRepository {
  /** For a representative: the subject is the position. */
  of(tx: Tx, forumId: string, memberId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT * FROM (
         SELECT 'position-to-vote' AS kind, p.id AS "subjectId", p.title, d.closes_at AS "dueAt", d.opened_at AS since
           FROM positions p JOIN position_decisions d ON d.position_id = p.id AND d.outcome IS NULL
          WHERE p.forum_id = $1
            AND NOT EXISTS (SELECT 1 FROM position_votes v WHERE v.decision_id = d.id AND v.member_id = $2)
            AND NOT EXISTS (SELECT 1 FROM position_interests i WHERE i.position_id = p.id AND i.member_id = $2)
         UNION ALL
         SELECT 'position-to-adopt', p.id, p.title, NULL, d.decided_at
           FROM positions p JOIN position_decisions d ON d.position_id = p.id AND d.outcome = 'passed'
          WHERE p.forum_id = $1 AND p.state = 'deciding'
         UNION ALL
         SELECT 'restatement-to-judge', p.id, p.title, NULL, min(s.restated_at)
           FROM positions p JOIN recommendations r ON r.position_id = p.id JOIN restatements s ON s.recommendation_id = r.id
          WHERE p.forum_id = $1 AND s.verdict IS NULL GROUP BY p.id, p.title
         UNION ALL
         SELECT 'position-question', p.id, p.title, NULL, min(q.asked_at)
           FROM positions p JOIN recommendations r ON r.position_id = p.id JOIN position_questions q ON q.recommendation_id = r.id
          WHERE p.forum_id = $1 AND q.answer IS NULL GROUP BY p.id, p.title
       ) waiting ORDER BY "dueAt" NULLS LAST, since LIMIT ${MAX_WAITING}`,
      [forumId, memberId],
    );
  }
}
