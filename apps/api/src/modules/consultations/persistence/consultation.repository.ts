import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Consultation, OwnShare } from '../domain/consultation.ts';

const CONSULTATION = `
  SELECT id, forum_id AS "forumId", engagement_id AS "engagementId", slug, languages, title, question, introduction,
         proposals_each::int AS "proposalsEach", closes_on AS "closesOn", state, opened_on AS "openedOn",
         closed_at AS "closedAt", adopted_on AS "adoptedOn", published_on AS "publishedOn"
    FROM consultations`;

@Injectable()
export class ConsultationRepository {
  async insert(tx: Tx, one: Consultation, draftedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO consultations (id, forum_id, engagement_id, slug, languages, title, question, introduction, proposals_each,
         closes_on, state, drafted_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'draft', $11)`,
      [
        ...[one.id, one.forumId, one.engagementId, one.slug, one.languages],
        ...[one.title, one.question, one.introduction].map((texts) => JSON.stringify(texts)),
        ...[one.proposalsEach, one.closesOn, draftedBy],
      ],
    );
  }

  /** Replaces the words of a draft. */
  async rewrite(tx: Tx, one: Consultation): Promise<void> {
    await tx.query(
      `UPDATE consultations SET languages = $2, title = $3, question = $4, introduction = $5, proposals_each = $6,
              closes_on = $7, engagement_id = $8 WHERE id = $1`,
      [
        ...[one.id, one.languages],
        ...[one.title, one.question, one.introduction].map((texts) => JSON.stringify(texts)),
        ...[one.proposalsEach, one.closesOn, one.engagementId],
      ],
    );
  }

  bySlug(tx: Tx, slug: string): Promise<Consultation | null> {
    return tx.maybeOne<Consultation>(`${CONSULTATION} WHERE slug = $1`, [slug]);
  }

  lockBySlug(tx: Tx, slug: string): Promise<Consultation | null> {
    return tx.maybeOne<Consultation>(`${CONSULTATION} WHERE slug = $1 FOR NO KEY UPDATE`, [slug]);
  }

  lockById(tx: Tx, id: string): Promise<Consultation | null> {
    return tx.maybeOne<Consultation>(`${CONSULTATION} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Consultation[]> {
    return tx.query<Consultation>(`${CONSULTATION} WHERE id = ANY ($1)`, [ids]);
  }

  /** Newest first; drafts and withdrawn ones only where asked for. */
  page(tx: Tx, forumId: string, drafts: boolean, request: PageRequest): Promise<Page<Consultation>> {
    const sql = `${CONSULTATION} WHERE forum_id = $1 AND ($2 OR state IN ('open', 'closed'))`;
    const keys = [{ column: 'id', type: 'uuid' }] as const;
    return keysetPage<Consultation>(tx, { sql, parameters: [forumId, drafts], keys, direction: 'desc' }, request);
  }

  async open(tx: Tx, id: string, on: string): Promise<void> {
    await tx.query(`UPDATE consultations SET state = 'open', opened_on = $2 WHERE id = $1`, [id, on]);
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE consultations SET state = 'withdrawn' WHERE id = $1`, [id]);
  }

  async close(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query(`UPDATE consultations SET state = 'closed', closed_at = $2 WHERE id = $1`, [id, at]);
  }

  async postpone(tx: Tx, id: string, closesOn: string): Promise<void> {
    await tx.query(`UPDATE consultations SET closes_on = $2 WHERE id = $1`, [id, closesOn]);
  }

  /** The first adoption stays. */
  async adopted(tx: Tx, ids: readonly string[], on: string): Promise<void> {
    await tx.query(`UPDATE consultations SET adopted_on = $2 WHERE id = ANY ($1) AND adopted_on IS NULL`, [ids, on]);
  }

  /** Closed consultations of a forum of which no position has come yet. */
  async notAdopted(tx: Tx, forumId: string): Promise<string[]> {
    const sql = `SELECT id FROM consultations WHERE forum_id = $1 AND state = 'closed' AND adopted_on IS NULL ORDER BY id`;
    return (await tx.query<{ id: string }>(sql, [forumId])).map(({ id }) => id);
  }

  /** Open ones with statements that this member has not rated, the first to end first. */
  openFor(tx: Tx, forumId: string, memberId: string, limit: number): Promise<Consultation[]> {
    return tx.query<Consultation>(
      `${CONSULTATION} c WHERE forum_id = $1 AND state = 'open' AND EXISTS (
         SELECT 1 FROM statements s WHERE s.consultation_id = c.id AND NOT s.hidden AND NOT s.withdrawn AND NOT EXISTS (
           SELECT 1 FROM statement_ratings r
            WHERE r.consultation_id = c.id AND r.member_id = $2 AND r.statement_id = s.id))
       ORDER BY closes_on, id LIMIT $3`,
      [forumId, memberId, limit],
    );
  }

  /** For representatives: results that may be published and were not. */
  unpublished(tx: Tx, forumId: string, limit: number): Promise<Consultation[]> {
    const sql = `${CONSULTATION} WHERE forum_id = $1 AND adopted_on IS NOT NULL AND published_on IS NULL ORDER BY adopted_on, id LIMIT $2`;
    return tx.query<Consultation>(sql, [forumId, limit]);
  }

  async publish(tx: Tx, id: string, on: string): Promise<void> {
    await tx.query(`UPDATE consultations SET published_on = $2 WHERE id = $1`, [id, on]);
  }

  async shareOf(tx: Tx, consultationId: string, memberId: string): Promise<OwnShare> {
    const sql = `SELECT rated, proposed::int, commented::int FROM consultation_members WHERE consultation_id = $1 AND member_id = $2`;
    return (await tx.maybeOne<OwnShare>(sql, [consultationId, memberId])) ?? { rated: 0, proposed: 0, commented: 0 };
  }

  /** As {@link shareOf}, and nobody else counts for this member until the transaction ends. */
  async lockShare(tx: Tx, consultationId: string, memberId: string): Promise<OwnShare> {
    await tx.query(
      `INSERT INTO consultation_members (consultation_id, member_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
      [consultationId, memberId],
    );
    const sql = `SELECT rated, proposed::int, commented::int FROM consultation_members
                  WHERE consultation_id = $1 AND member_id = $2 FOR UPDATE`;
    return (await tx.maybeOne<OwnShare>(sql, [consultationId, memberId]))!;
  }

  async saveShare(tx: Tx, consultationId: string, memberId: string, share: OwnShare): Promise<void> {
    await tx.query(
      `UPDATE consultation_members SET rated = $3, proposed = $4, commented = $5 WHERE consultation_id = $1 AND member_id = $2`,
      [consultationId, memberId, share.rated, share.proposed, share.commented],
    );
  }

  /** How many members rated, by consultation. */
  async participants(tx: Tx, ids: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ id: string; members: number }>(
      `SELECT consultation_id AS id, count(*)::int AS members FROM consultation_members
        WHERE consultation_id = ANY ($1) AND rated > 0 GROUP BY 1`,
      [ids],
    );
    return new Map(rows.map(({ id, members }) => [id, members]));
  }
}
