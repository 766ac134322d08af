import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

/** What calls, applications, reviews, awards and reports leave waiting for somebody. */
@Injectable()
export class WaitingRepository {
  /** For people who write for these organisations: drafts to send, agreements to accept, reports due. */
  forApplicants(tx: Tx, organisationIds: readonly string[], now: Date): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'application-draft' AS kind, a.id::text AS "subjectId", coalesce(nullif(a.answers->>'title', ''), c.title) AS title,
               c.closes_at AS "dueAt", a.updated_at AS since
          FROM applications a JOIN calls c ON c.id = a.call_id
         WHERE a.organisation_id = ANY($1) AND a.state = 'draft' AND c.closes_at > $2 ORDER BY c.closes_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'agreement-to-accept', id::text, title, NULL, awarded_at FROM awards
         WHERE organisation_id = ANY($1) AND state = 'offered' ORDER BY awarded_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'report-due', a.id::text, a.title, (t.due_on + 1)::timestamp AT TIME ZONE 'UTC', NULL
          FROM awards a JOIN LATERAL (SELECT * FROM tranches WHERE award_id = a.id AND state = 'waiting' ORDER BY number LIMIT 1) t ON true
         WHERE a.organisation_id = ANY($1) AND a.state = 'agreed' AND t.condition = 'report'
           AND NOT EXISTS (SELECT 1 FROM reports r WHERE r.tranche_id = t.id AND r.state <> 'returned')
         ORDER BY t.due_on LIMIT ${MAX_WAITING})`,
      [organisationIds, now],
    );
  }

  /** For grants officers: eligibility to decide, reports to answer, reviewed applications to bring to the board. */
  forOfficers(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `(SELECT 'eligibility-to-decide' AS kind, a.id::text AS "subjectId", a.submitted_answers->>'title' AS title,
               (c.decision_by + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt", a.submitted_at AS since
          FROM applications a JOIN calls c ON c.id = a.call_id
         WHERE c.fund_id = ANY($1) AND a.state = 'submitted' ORDER BY a.submitted_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'report-to-answer', aw.id::text, aw.title, NULL, r.submitted_at
          FROM reports r JOIN tranches t ON t.id = r.tranche_id JOIN awards aw ON aw.id = t.award_id
         WHERE aw.fund_id = ANY($1) AND r.state = 'submitted' ORDER BY r.submitted_at LIMIT ${MAX_WAITING})
       UNION ALL
       (SELECT 'decision-to-propose', a.id::text, a.submitted_answers->>'title', (c.decision_by + 1)::timestamp AT TIME ZONE 'UTC', a.updated_at
          FROM applications a JOIN calls c ON c.id = a.call_id
         WHERE c.fund_id = ANY($1) AND a.state = 'eligible'
           AND EXISTS (SELECT 1 FROM review_assignments v WHERE v.application_id = a.id AND v.state = 'submitted')
           AND NOT EXISTS (SELECT 1 FROM review_assignments v WHERE v.application_id = a.id AND v.state = 'assigned')
         ORDER BY c.decision_by LIMIT ${MAX_WAITING})`,
      [fundIds],
    );
  }

  /** Review tasks of one reviewer; the title stays out, because the review is blind. */
  forReviewer(tx: Tx, accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'review-to-write' AS kind, v.id::text AS "subjectId", c.title || ' · ' || a.number AS title, v.due_at AS "dueAt",
              v.assigned_at AS since
         FROM review_assignments v JOIN applications a ON a.id = v.application_id JOIN calls c ON c.id = a.call_id
        WHERE v.reviewer_id = $1 AND v.state = 'assigned' ORDER BY v.due_at LIMIT ${MAX_WAITING}`,
      [accountId],
    );
  }
}
