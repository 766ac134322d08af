import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { EngagementHistory, RequestHistory } from '../domain/history.ts';

const day = (moment: string): string => `(${moment} AT TIME ZONE 'UTC')::date`;
const list = (fields: string, from: string): string =>
  `(SELECT coalesce(jsonb_agg(jsonb_build_object(${fields})), '[]') FROM (${from}) part)`;

/** A side kept the rules unless more than half of its reviewers say that the other broke one of them. */
const REVIEWS = `
  SELECT v.round, v.side, max(v.written_on) AS written_on, NOT EXISTS (
           SELECT 1 FROM engagement_reviews w CROSS JOIN jsonb_each_text(w.rules_kept) said
            WHERE w.engagement_id = e.id AND w.round = v.round AND w.side = v.side
              AND (w.side = 'forum' OR w.addressee_id = a.addressee_id)
            GROUP BY said.key HAVING 2 * count(*) FILTER (WHERE said.value = 'broken') > count(*)) AS are_kept
    FROM engagement_reviews v
   WHERE v.engagement_id = e.id AND e.state = 'ended' AND (v.side = 'forum' OR v.addressee_id = a.addressee_id)
   GROUP BY v.round, v.side`;
const ITEMS = `SELECT id, sealed_at, sunset_on, released_on FROM confidential_items c
   WHERE c.engagement_id = e.id AND c.owner = 'company' AND c.addressee_id = a.addressee_id ORDER BY sealed_at, id`;
const HEARD = `
  SELECT p.region, count(DISTINCT t.account_id)::int AS people FROM participations t JOIN participation_profiles p USING (account_id)
   WHERE t.engagement_id = e.id AND t.state IN ('took_part', 'stopped') AND t.activity <> 'preparation'
     AND p.region IS NOT NULL AND e.state IN ('review', 'ended') GROUP BY p.region`;

const ENGAGEMENT = `
  SELECT e.id AS "engagementId", e.slug, a.addressee_id AS "addresseeId", e.forum_id AS "forumId", ${day('e.started_at')} AS "startedOn",
         CASE WHEN e.state IN ('review', 'ended') THEN coalesce(e.review_on, ${day('e.ended_at')}) END AS "reviewedOn",
         ${day('e.ended_at')} AS "endedOn",
         (SELECT coalesce(jsonb_agg(phase ORDER BY phase), '[]') FROM engagement_phases WHERE engagement_id = e.id) AS phases,
         ${list(`'round', round, 'side', side, 'on', written_on, 'areKept', are_kept`, REVIEWS)} AS reviews,
         ${list(`'id', id, 'since', ${day('sealed_at')}, 'endsOn', sunset_on, 'releasedOn', released_on`, ITEMS)} AS "confidentialItems",
         ${list(`'region', region, 'people', people`, HEARD)} AS heard
    FROM engagements e JOIN engagement_addressees a ON a.engagement_id = e.id`;

const REQUEST = `
  SELECT id AS "requestId", slug, texts, language, addressee_id AS "addresseeId", forum_id AS "forumId", ${day('filed_at')} AS "filedOn",
         due_on AS "dueOn", ${day('answered_at')} AS "answeredOn", silent_since AS "silentSince", ${day('withdrawn_at')} AS "withdrawnOn" FROM requests WHERE held_at IS NULL`;

/** Engagements and requests with everything dated that became of them, in one statement each. */
@Injectable()
export class HistoryRepository {
  /** One history for each company in the engagement; none of a draft. */
  ofEngagements(tx: Tx, ids: readonly string[]): Promise<EngagementHistory[]> {
    const sql = `${ENGAGEMENT} WHERE e.id = ANY ($1::uuid[]) AND e.announced_at IS NOT NULL ORDER BY e.id, a.addressee_id`;
    return tx.query<EngagementHistory>(sql, [ids]);
  }

  requests(tx: Tx, ids: readonly string[]): Promise<RequestHistory[]> {
    return tx.query<RequestHistory>(`${REQUEST} AND id = ANY ($1::uuid[]) ORDER BY id`, [ids]);
  }

  /** Newest first, at most 500. */
  requestsOf(tx: Tx, addresseeId: string): Promise<RequestHistory[]> {
    return tx.query<RequestHistory>(`${REQUEST} AND addressee_id = $1 ORDER BY filed_at DESC, id LIMIT 500`, [
      addresseeId,
    ]);
  }

  risksOf(tx: Tx, addresseeId: string): Promise<{ title: string; product: string | null }[]> {
    return tx.query(
      `SELECT r.title, p.name AS product FROM addressee_risks r LEFT JOIN addressee_products p ON p.id = r.product_id
        WHERE r.addressee_id = $1 AND r.ended_at IS NULL ORDER BY r.added_at, r.id LIMIT 100`,
      [addresseeId],
    );
  }
}
