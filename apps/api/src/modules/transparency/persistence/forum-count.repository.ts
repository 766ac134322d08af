import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ForumCounts } from '../domain/forum-record.ts';
import { STANDS } from './record-fact.repository.ts';

/**
 * Counts what became of a forum's recommendations and requests over public facts, and what else of it is public:
 * elections whose result was counted, and consultations that a position came of.
 */
@Injectable()
export class ForumCountRepository {
  async of(tx: Tx, forumId: string): Promise<ForumCounts> {
    const row = await tx.maybeOne<ForumCounts>(
      `SELECT count(DISTINCT addressee_id)::int AS companies,
              (count(*) FILTER (WHERE kind = 'recommendation_delivered'))::int AS recommendations,
              (count(*) FILTER (WHERE kind = 'answered' AND in_time IS NOT NULL))::int AS answered,
              (count(*) FILTER (WHERE kind = 'answered' AND in_time))::int AS "answeredInTime",
              (count(*) FILTER (WHERE kind = 'answer_overdue' AND outcome = 'answer'))::int AS "overdueDays",
              (count(*) FILTER (WHERE kind = 'answer_rated'))::int AS rated,
              (count(*) FILTER (WHERE kind = 'answer_rated' AND outcome IN ('implemented', 'acceptable_alternative')))::int
                AS "ratedFavourably",
              (count(*) FILTER (WHERE kind = 'item_closed'))::int AS closed,
              (count(*) FILTER (WHERE kind = 'item_reopened'))::int AS reopened,
              (count(*) FILTER (WHERE kind = 'request_filed'))::int AS requests,
              (count(*) FILTER (WHERE kind = 'request_answered'))::int AS "requestsAnswered",
              (count(DISTINCT subject_id) FILTER (WHERE kind = 'phase_engaged'))::int AS engagements,
              (SELECT count(*)::int FROM elections e WHERE e.forum_id = $1 AND e.state IN ('counted', 'final')) AS elections,
              (SELECT count(*)::int FROM consultations c WHERE c.forum_id = $1 AND c.published_on IS NOT NULL) AS consultations
         FROM record_facts WHERE forum_id = $1 AND published_on IS NOT NULL AND ${STANDS}`,
      [forumId],
    );
    return row!;
  }
}
