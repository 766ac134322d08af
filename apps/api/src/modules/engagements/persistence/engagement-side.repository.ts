import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What standing in an engagement depends on. */
export interface EngagementFacts {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly forumId: string;
  readonly state: string;
  readonly timeZone: string;
  /** Organisations of the platform that are addressed in it today. */
  readonly companyIds: readonly string[];
}

const SELECT = `SELECT e.id, e.slug, e.title, e.forum_id AS "forumId", e.state, e.time_zone AS "timeZone",
    array(SELECT a.organisation_id FROM engagement_addressees l JOIN addressees a ON a.id = l.addressee_id
           WHERE l.engagement_id = e.id AND l.left_at IS NULL AND a.organisation_id IS NOT NULL) AS "companyIds"
  FROM engagements e`;

@Injectable()
export class EngagementSideRepository {
  byId(tx: Tx, id: string): Promise<EngagementFacts | null> {
    return tx.maybeOne<EngagementFacts>(`${SELECT} WHERE e.id = $1`, [id]);
  }

  bySlug(tx: Tx, slug: string): Promise<EngagementFacts | null> {
    return tx.maybeOne<EngagementFacts>(`${SELECT} WHERE e.slug = $1`, [slug]);
  }

  /** Engagements of a forum or of one of these companies that go on, newest first; at most 100. */
  async going(tx: Tx, forumIds: readonly string[], companyIds: readonly string[]): Promise<EngagementFacts[]> {
    const sql = `${SELECT} WHERE e.state IN ('briefing', 'ground_rules', 'running', 'review') AND (e.forum_id = ANY ($1)
      OR EXISTS (SELECT 1 FROM engagement_addressees l JOIN addressees a ON a.id = l.addressee_id
                  WHERE l.engagement_id = e.id AND l.left_at IS NULL AND a.organisation_id = ANY ($2)))
      ORDER BY e.created_at DESC, e.id LIMIT 100`;
    return tx.query<EngagementFacts>(sql, [forumIds, companyIds]);
  }

  /** People of these companies who speak or decide for them today; at most 50. */
  async peopleOf(tx: Tx, companyIds: readonly string[], now: Date): Promise<string[]> {
    const sql = `SELECT DISTINCT account_id AS "accountId" FROM role_assignments
      WHERE organisation_id = ANY ($1) AND role IN ('company_rights', 'company_signatory') AND starts_at <= $2
        AND (ends_at IS NULL OR ends_at > $2) LIMIT 50`;
    const rows = await tx.query<{ accountId: string }>(sql, [companyIds, now]);
    return rows.map(({ accountId }) => accountId);
  }
}
