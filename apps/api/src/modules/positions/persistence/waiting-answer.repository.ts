import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A thing that waits; `on` is a promised day, `at` a moment. */
export interface WaitingRow {
  readonly subjectId: string;
  readonly title: string | null;
  readonly dueOn: string | null;
  readonly since: string;
}

const LIMIT = 20;

/** What answers and ratings ask of people today. */
@Injectable()
export class WaitingAnswerRepository {
  /** Items that a company has not answered, or not decided, by their next promise. */
  unanswered(tx: Tx, addresseeIds: readonly string[]): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `SELECT i.id AS "subjectId", coalesce(n.titles ->> p.language, p.title) AS title, i.delivered_on AS since,
         least(CASE WHEN i.state = 'awaiting' THEN i.acknowledge_by END,
               CASE WHEN i.interim_on IS NULL AND i.answered_on IS NULL THEN i.interim_by END,
               CASE WHEN i.answered_on IS NULL OR i.state = 'reopened' THEN i.answer_by END, i.decide_by) AS "dueOn"
         FROM answer_items i JOIN recommendations n ON n.id = i.recommendation_id
         JOIN positions p ON p.id = i.position_id
        WHERE i.addressee_id = ANY ($1) AND (i.state IN ('awaiting', 'acknowledged', 'reopened') OR i.decide_by IS NOT NULL)
          AND NOT EXISTS (SELECT 1 FROM responses r WHERE r.item_id = i.id AND r.state IN ('signing', 'received'))
        ORDER BY "dueOn", i.id LIMIT ${LIMIT}`,
      [addresseeIds],
    );
  }

  toSign(tx: Tx, addresseeIds: readonly string[]): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `SELECT i.id AS "subjectId", coalesce(n.titles ->> p.language, p.title) AS title, i.answer_by AS "dueOn", r.drafted_at::date AS since
         FROM responses r JOIN answer_items i ON i.id = r.item_id JOIN recommendations n ON n.id = i.recommendation_id
         JOIN positions p ON p.id = i.position_id
        WHERE i.addressee_id = ANY ($1) AND r.state = 'signing' ORDER BY i.answer_by, i.id LIMIT ${LIMIT}`,
      [addresseeIds],
    );
  }

  alerts(tx: Tx, addresseeIds: readonly string[]): Promise<{ id: string; acknowledgeBy: Date; raisedAt: Date }[]> {
    return tx.query(
      `SELECT id, acknowledge_by AS "acknowledgeBy", raised_at AS "raisedAt" FROM urgent_alerts
        WHERE addressee_id = ANY ($1) AND acknowledged_at IS NULL ORDER BY acknowledge_by LIMIT ${LIMIT}`,
      [addresseeIds],
    );
  }

  toRate(tx: Tx, accountId: string): Promise<WaitingRow[]> {
    return tx.query<WaitingRow>(
      `SELECT r.id AS "subjectId", p.title, r.closes_on AS "dueOn", r.opened_on AS since
         FROM rating_electors e JOIN rating_rounds r ON r.id = e.round_id JOIN answer_items i ON i.id = r.item_id
         JOIN positions p ON p.id = i.position_id
        WHERE e.account_id = $1 AND e.state = 'asked' AND r.state = 'open'
          AND NOT EXISTS (SELECT 1 FROM rating_marks k WHERE k.round_id = r.id AND k.account_id = $1)
        UNION ALL
       SELECT r.id, p.title, r.closes_on, r.opened_on
         FROM members m JOIN answer_items i ON i.forum_id = m.forum_id JOIN rating_rounds r ON r.item_id = i.id
         JOIN positions p ON p.id = i.position_id
        WHERE m.account_id = $1 AND m.state = 'active' AND m.kind = 'affected' AND m.joined_on <= r.opened_on
          AND r.kind = 'full' AND r.state = 'open'
          AND NOT EXISTS (SELECT 1 FROM rating_marks k WHERE k.round_id = r.id AND k.account_id = $1)
        ORDER BY "dueOn", "subjectId" LIMIT ${LIMIT}`,
      [accountId],
    );
  }

  /** Of a forum, for its representatives: rated items to close, re-checks that are due, answers to translate. */
  forForum(tx: Tx, forumId: string): Promise<(WaitingRow & { readonly kind: string })[]> {
    return tx.query<WaitingRow & { readonly kind: string }>(
      `SELECT kind, i.id AS "subjectId", p.title, "dueOn", since FROM (
           SELECT 'answer-item-to-close' AS kind, o.item_id, NULL::date AS "dueOn", max(o.closed_on) AS since FROM rating_rounds o
             WHERE o.outcome IN ('implemented', 'acceptable_alternative') GROUP BY o.item_id
           UNION ALL SELECT 'recheck-due', c.item_id, c.due_on, c.opened_on FROM answer_rechecks c
             WHERE c.opened_on IS NOT NULL AND c.act_id IS NULL
           UNION ALL SELECT 'answer-to-translate', r.item_id, NULL, r.received_on FROM responses r WHERE r.state = 'received'
         ) waiting JOIN answer_items i ON i.id = waiting.item_id JOIN positions p ON p.id = i.position_id
        WHERE i.forum_id = $1 AND (kind <> 'answer-item-to-close' OR i.state = 'rated') AND (kind <> 'recheck-due' OR i.state = 'closed')
        ORDER BY since, i.id LIMIT ${LIMIT}`,
      [forumId],
    );
  }
}
