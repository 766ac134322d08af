import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Forum } from '../domain/forum.ts';

/** Which organisations have to do with which forum: on a panel today, or asked to sign something that is open. */
const TIES = `
  SELECT c.forum_id, p.organisation_id FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
   WHERE p.revoked_at IS NULL AND c.ended_at IS NULL
  UNION
  SELECT m.forum_id, s.organisation_id FROM forum_motion_signatures s JOIN forum_motions m ON m.id = s.motion_id WHERE m.state = 'open'
  UNION
  SELECT m.forum_id, m.proposed_for FROM forum_motions m JOIN forums f ON f.id = m.forum_id
   WHERE m.proposed_for IS NOT NULL AND f.state = 'founding'
  UNION
  SELECT e.forum_id, e.organisation_id FROM forum_evaluators e`;

const FORUM = `
  SELECT f.id, f.slug, f.name, f.state, f.pilot_from AS "pilotFrom", f.pilot_to AS "pilotTo", f.created_at AS "createdAt",
         f.activated_at AS "activatedAt", f.ended_at AS "endedAt"
    FROM forums f`;

@Injectable()
export class StandingRepository {
  /** Those of the organisations that have to do with the forum. */
  async tied(tx: Tx, forumId: string, organisationIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT tie.organisation_id AS id FROM (${TIES}) tie WHERE tie.forum_id = $1 AND tie.organisation_id = ANY ($2)`,
      [forumId, organisationIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Organisations on any panel of the forum today. */
  async onPanels(tx: Tx, forumId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT DISTINCT p.organisation_id AS id FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
        WHERE c.forum_id = $1 AND c.ended_at IS NULL AND p.revoked_at IS NULL ORDER BY 1`,
      [forumId],
    );
    return rows.map(({ id }) => id);
  }

  forumBySlug(tx: Tx, slug: string): Promise<Forum | null> {
    return tx.maybeOne<Forum>(`${FORUM} WHERE f.slug = $1`, [slug]);
  }

  /** Forums that these organisations have to do with, or in which the person has an office, by name. */
  forumsOf(tx: Tx, organisationIds: readonly string[], accountId: string, at: Date): Promise<Forum[]> {
    return tx.query<Forum>(
      `${FORUM}
        WHERE f.id IN (SELECT tie.forum_id FROM (${TIES}) tie WHERE tie.organisation_id = ANY ($1)
                       UNION SELECT a.forum_id FROM forum_appointments a WHERE a.account_id = $2 AND a.period @> $3::timestamptz)
        ORDER BY lower(f.name), f.id LIMIT 100`,
      [organisationIds, accountId, at],
    );
  }

  /** Whether the organisation is or was on a panel of the forum. */
  async everOnPanel(tx: Tx, forumId: string, organisationId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM panel_organisations p JOIN constituencies c ON c.id = p.constituency_id
        WHERE c.forum_id = $1 AND p.organisation_id = $2 LIMIT 1`,
      [forumId, organisationId],
    );
    return rows.length > 0;
  }
}
