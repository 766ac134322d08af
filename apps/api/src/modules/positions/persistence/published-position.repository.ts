import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Delivery, Position, Recommendation, RecommendationClause } from '../domain/position.ts';
import { POSITION_COLUMNS, RECOMMENDATION_COLUMNS } from './position-columns.ts';

const SELECT = `SELECT ${POSITION_COLUMNS} FROM positions p`;
/** What the public may know of: everything else does not exist for this repository. */
const PUBLISHED = `p.adopted_at IS NOT NULL`;

export interface PublishedFilter {
  readonly forumId?: string | null;
  readonly addresseeId?: string | null;
}

/** Adopted positions, as anybody may read them. */
@Injectable()
export class PublishedPositionRepository {
  byIds(tx: Tx, ids: readonly string[]): Promise<Position[]> {
    return tx.query<Position>(`${SELECT} WHERE ${PUBLISHED} AND p.id = ANY ($1)`, [ids]);
  }

  bySlug(tx: Tx, slug: string): Promise<Position | null> {
    return tx.maybeOne<Position>(`${SELECT} WHERE ${PUBLISHED} AND p.slug = $1`, [slug]);
  }

  /** Newest first. */
  page(tx: Tx, { forumId, addresseeId }: PublishedFilter, request: PageRequest): Promise<Page<Position>> {
    const sql = `${SELECT} WHERE ${PUBLISHED} AND ($1::uuid IS NULL OR p.forum_id = $1) AND ($2::uuid IS NULL OR EXISTS (
      SELECT 1 FROM recommendations r WHERE r.position_id = p.id AND r.removed_at IS NULL AND r.addressee_id = $2))`;
    const keys = [
      { column: 'adoptedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    return keysetPage(
      tx,
      { sql, parameters: [forumId ?? null, addresseeId ?? null], keys, direction: 'desc' },
      request,
    );
  }

  /** Those that an addressee has, newest first, at most 500. */
  async deliveredTo(tx: Tx, addresseeIds: readonly string[]): Promise<Position[]> {
    const sql = `${SELECT} WHERE ${PUBLISHED} AND EXISTS (
        SELECT 1 FROM position_deliveries d WHERE d.position_id = p.id AND d.addressee_id = ANY ($1))
      ORDER BY p.adopted_at DESC, p.id LIMIT 500`;
    return tx.query<Position>(sql, [addresseeIds]);
  }

  deliveriesOf(tx: Tx, positionIds: readonly string[]): Promise<Delivery[]> {
    const sql = `SELECT position_id AS "positionId", addressee_id AS "addresseeId", channel, delivered_at AS "deliveredAt"
      FROM position_deliveries WHERE position_id = ANY ($1) ORDER BY delivered_at, addressee_id`;
    return tx.query<Delivery>(sql, [positionIds]);
  }

  /** In the forum's order. */
  async recommendationsOf(tx: Tx, positionIds: readonly string[]): Promise<Recommendation[]> {
    return this.recommendations(tx, 'r.position_id = ANY ($1)', positionIds);
  }

  async recommendationsByIds(tx: Tx, ids: readonly string[]): Promise<Recommendation[]> {
    return this.recommendations(tx, 'r.id = ANY ($1)', ids);
  }

  private async recommendations(tx: Tx, condition: string, ids: readonly string[]): Promise<Recommendation[]> {
    const found = await tx.query<Omit<Recommendation, 'clauses'>>(
      `SELECT ${RECOMMENDATION_COLUMNS} FROM recommendations r JOIN positions p ON p.id = r.position_id
        WHERE ${PUBLISHED} AND r.removed_at IS NULL AND ${condition} ORDER BY r.position_id, r.number`,
      [ids],
    );
    const clauses = Map.groupBy(
      await this.clausesOf(
        tx,
        found.map(({ id }) => id),
      ),
      ({ recommendationId }) => recommendationId,
    );
    return found.map((recommendation) => ({ ...recommendation, clauses: clauses.get(recommendation.id) ?? [] }));
  }

  private clausesOf(tx: Tx, recommendationIds: readonly string[]): Promise<RecommendationClause[]> {
    const sql = `SELECT id, recommendation_id AS "recommendationId", number, texts FROM recommendation_clauses
      WHERE recommendation_id = ANY ($1) ORDER BY recommendation_id, number`;
    return tx.query<RecommendationClause>(sql, [recommendationIds]);
  }
}
