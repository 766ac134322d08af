import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dueByDay, MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import type { Side } from '../domain/engagement.ts';

interface Row {
  readonly kind: string;
  /** A slug: the portal's pages are called by it. */
  readonly subjectId: string;
  readonly title: string;
  readonly dueOn: string | null;
  readonly since: Date | null;
}

const item = ({ dueOn, ...row }: Row): WaitingItem => ({
  ...row,
  ...dueByDay(dueOn),
});

@Injectable()
export class WaitingEngagementRepository {
  /** Engagements that a forum opened with these companies, still without a briefing. */
  briefingsDue(tx: Tx, addresseeIds: readonly string[]): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'briefing-wanted' AS kind, e.slug AS "subjectId", e.title, NULL::date AS "dueOn", e.announced_at AS since
         FROM engagements e JOIN engagement_addressees a ON a.engagement_id = e.id AND a.addressee_id = ANY ($1) AND a.left_at IS NULL
        WHERE e.state = 'briefing' AND NOT EXISTS (SELECT 1 FROM briefings b WHERE b.engagement_id = e.id)`,
      [addresseeIds],
    );
  }

  /** The newest proposal where the other side made it, or where it lacks this person's signature. */
  proposalsFor(tx: Tx, side: Side, partyIds: readonly string[], accountId: string): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT CASE WHEN $1 = 'forum' THEN 'forum-ground-rules' ELSE 'ground-rules-proposed' END AS kind, e.slug AS "subjectId", e.title, g.answer_by AS "dueOn", g.proposed_at AS since
         FROM engagements e
         JOIN LATERAL (SELECT * FROM ground_rules WHERE engagement_id = e.id ORDER BY version DESC LIMIT 1) g ON true
        WHERE e.state = 'ground_rules' AND NOT (e.case_by_case AND $1 = 'forum')
          AND (g.side <> $1 OR NOT EXISTS (SELECT 1 FROM ground_rules_signatures s
                WHERE s.engagement_id = e.id AND s.version = g.version AND s.account_id = $3))
          AND NOT EXISTS (SELECT 1 FROM ground_rules_signatures s WHERE s.engagement_id = e.id AND s.version = g.version
                AND (s.account_id = $3 OR $1 = 'company' AND s.addressee_id = ANY ($2)))
          AND CASE WHEN $1 = 'forum' THEN e.forum_id = ANY ($2) ELSE EXISTS (
                SELECT 1 FROM engagement_addressees a WHERE a.engagement_id = e.id AND a.addressee_id = ANY ($2) AND a.left_at IS NULL) END`,
      [side, partyIds, accountId],
    );
  }

  requestsTo(tx: Tx, addresseeIds: readonly string[]): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'request-to-answer' AS kind, r.slug AS "subjectId", r.texts -> r.language ->> 'title' AS title, r.due_on AS "dueOn",
              r.filed_at AS since
         FROM requests r WHERE r.addressee_id = ANY ($1) AND r.state IN ('open', 'silent')`,
      [addresseeIds],
    );
  }

  reviewsOfCompanies(tx: Tx, addresseeIds: readonly string[]): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'engagement-review' AS kind, e.slug AS "subjectId", e.title, NULL::date AS "dueOn", NULL::timestamptz AS since
         FROM engagements e JOIN engagement_addressees a ON a.engagement_id = e.id AND a.addressee_id = ANY ($1) AND a.left_at IS NULL
        WHERE e.state = 'review' AND NOT EXISTS (SELECT 1 FROM engagement_reviews r
                WHERE r.engagement_id = e.id AND r.round = e.review_round AND r.addressee_id = a.addressee_id)`,
      [addresseeIds],
    );
  }

  reviewsOfForum(tx: Tx, forumId: string, accountId: string): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'forum-engagement-review' AS kind, e.slug AS "subjectId", e.title, NULL::date AS "dueOn", NULL::timestamptz AS since
         FROM engagements e
        WHERE e.forum_id = $1 AND e.state = 'review' AND NOT EXISTS (SELECT 1 FROM engagement_reviews r
                WHERE r.engagement_id = e.id AND r.round = e.review_round AND r.account_id = $2)`,
      [forumId, accountId],
    );
  }

  /** Confidential items of these companies whose last day is near. */
  sunsetsOf(tx: Tx, addresseeIds: readonly string[], until: string): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'confidential-sunset' AS kind, e.slug AS "subjectId", e.title, c.sunset_on AS "dueOn", c.sealed_at AS since
         FROM confidential_items c JOIN engagements e ON e.id = c.engagement_id
        WHERE c.addressee_id = ANY ($1) AND c.state = 'sealed' AND c.sunset_on <= $2`,
      [addresseeIds, until],
    );
  }

  private async items(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<WaitingItem[]> {
    const rows = await tx.query<Row>(
      `${sql} ORDER BY "dueOn" NULLS LAST, "subjectId" LIMIT ${MAX_WAITING}`,
      parameters,
    );
    return rows.map(item);
  }
}
