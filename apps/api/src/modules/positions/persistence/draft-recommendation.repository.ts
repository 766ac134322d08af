import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { RecommendationSource } from '../domain/draft.ts';
import type { Recommendation } from '../domain/position.ts';
import { RECOMMENDATION_COLUMNS } from './position-columns.ts';

const SELECT = `SELECT ${RECOMMENDATION_COLUMNS}, r.removed_at AS "removedAt" FROM recommendations r`;

/** A recommendation without its words, which are clauses while it is drafted. */
export type DraftRecommendation = Omit<Recommendation, 'clauses' | 'titles' | 'evidence'>;
export type RecommendationFacts = Omit<DraftRecommendation, 'id' | 'positionId' | 'level' | 'version' | 'number'>;
type Stored = DraftRecommendation & { readonly removedAt: Date | null };

@Injectable()
export class DraftRecommendationRepository {
  async insert(tx: Tx, row: { id: string; positionId: string; number: number } & RecommendationFacts): Promise<void> {
    await tx.query(
      `INSERT INTO recommendations (id, position_id, number, addressee_id, severity_scale, severity_scope,
         severity_irremediability, phase, wished_on, interim_wanted) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [row.id, row.positionId, row.number, ...factsOf(row)],
    );
  }

  byId(tx: Tx, id: string): Promise<Stored | null> {
    return tx.maybeOne<Stored>(`${SELECT} WHERE r.id = $1`, [id]);
  }

  ofPosition(tx: Tx, positionId: string): Promise<DraftRecommendation[]> {
    const sql = `${SELECT} WHERE r.position_id = $1 AND r.removed_at IS NULL ORDER BY r.number`;
    return tx.query<DraftRecommendation>(sql, [positionId]);
  }

  async save(tx: Tx, id: string, facts: RecommendationFacts): Promise<void> {
    await tx.query(
      `UPDATE recommendations SET addressee_id = $2, severity_scale = $3, severity_scope = $4,
         severity_irremediability = $5, phase = $6, wished_on = $7, interim_wanted = $8, version = version + 1 WHERE id = $1`,
      [id, ...factsOf(facts)],
    );
  }

  /** Takes it out; those after it move up. */
  async remove(tx: Tx, { id, positionId, number }: DraftRecommendation, at: Date): Promise<void> {
    await tx.query(`UPDATE recommendations SET removed_at = $2 WHERE id = $1`, [id, at]);
    await tx.query(
      `UPDATE recommendations SET number = number - 1 WHERE position_id = $1 AND number > $2 AND removed_at IS NULL`,
      [positionId, number],
    );
  }

  /** Gives them the numbers 1, 2, … in this order. */
  async order(tx: Tx, positionId: string, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE recommendations r SET number = o.number FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, number)
        WHERE r.id = o.id AND r.position_id = $1 AND r.removed_at IS NULL AND r.number <> o.number`,
      [positionId, ids],
    );
  }

  sourcesOf(tx: Tx, recommendationIds: readonly string[]): Promise<RecommendationSource[]> {
    const sql = `SELECT recommendation_id AS "recommendationId", kind, source_id AS "sourceId" FROM recommendation_sources
      WHERE recommendation_id = ANY ($1) ORDER BY recommendation_id, kind, source_id`;
    return tx.query<RecommendationSource>(sql, [recommendationIds]);
  }

  async setSources(tx: Tx, id: string, sources: readonly Omit<RecommendationSource, 'recommendationId'>[]) {
    await tx.query(`DELETE FROM recommendation_sources WHERE recommendation_id = $1`, [id]);
    await tx.query(
      `INSERT INTO recommendation_sources (recommendation_id, kind, source_id)
       SELECT $1, kind, source_id FROM unnest($2::text[], $3::uuid[]) AS s (kind, source_id) ON CONFLICT DO NOTHING`,
      [id, sources.map(({ kind }) => kind), sources.map(({ sourceId }) => sourceId)],
    );
  }

  /** How many recommendations of other positions each of these addressees has and the forum has not closed. */
  async openOf(tx: Tx, forumId: string, addresseeIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ addresseeId: string; open: number }>(
      `SELECT r.addressee_id AS "addresseeId", count(*)::int AS open
         FROM recommendations r JOIN positions p ON p.id = r.position_id LEFT JOIN answer_items i ON i.recommendation_id = r.id
        WHERE p.forum_id = $1 AND p.adopted_at IS NOT NULL AND r.removed_at IS NULL AND r.addressee_id = ANY ($2)
          AND coalesce(i.state, 'awaiting') NOT IN ('closed', 'lapsed') GROUP BY r.addressee_id`,
      [forumId, addresseeIds],
    );
    return new Map(rows.map(({ addresseeId, open }) => [addresseeId, open]));
  }
}

function factsOf({ addresseeId, severity, phase, wishedOn, interimWanted }: RecommendationFacts): unknown[] {
  const { scale, scope, irremediability } = severity;
  return [addresseeId, scale, scope, irremediability, phase, wishedOn, interimWanted];
}
