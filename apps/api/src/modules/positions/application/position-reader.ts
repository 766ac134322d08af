import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Delivery, Position, Recommendation } from '../domain/position.ts';
import { PublishedPositionRepository, type PublishedFilter } from '../persistence/published-position.repository.ts';

/** Adopted positions for other modules. What is not adopted does not exist here. */
@Injectable()
export class PositionReader {
  constructor(private readonly positions: PublishedPositionRepository) {}

  async byId(tx: Tx, id: string): Promise<Position | null> {
    return isUuid(id) ? ((await this.positions.byIds(tx, [id]))[0] ?? null) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Position>> {
    const found = await this.positions.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((position) => [position.id, position]));
  }

  bySlug(tx: Tx, slug: string): Promise<Position | null> {
    return this.positions.bySlug(tx, slug);
  }

  /** Newest first. */
  page(tx: Tx, filter: PublishedFilter, request: PageRequest): Promise<Page<Position>> {
    return this.positions.page(tx, filter, request);
  }

  /** What these addressees have received, newest first; at most 500. */
  deliveredTo(tx: Tx, addresseeIds: readonly string[]): Promise<Position[]> {
    return this.positions.deliveredTo(tx, addresseeIds);
  }

  /** By position: to whom it went, and when. */
  async deliveries(tx: Tx, positionIds: readonly string[]): Promise<Map<string, Delivery[]>> {
    return Map.groupBy(await this.positions.deliveriesOf(tx, positionIds), ({ positionId }) => positionId);
  }

  /** Recommendations by their own ids, with their clauses. */
  async recommendations(tx: Tx, ids: readonly string[]): Promise<Map<string, Recommendation>> {
    const found = await this.positions.recommendationsByIds(tx, [...new Set(ids)]);
    return new Map(found.map((recommendation) => [recommendation.id, recommendation]));
  }

  /** By position, in the forum's order, with their clauses. */
  async recommendationsOf(tx: Tx, positionIds: readonly string[]): Promise<Map<string, Recommendation[]>> {
    const found = await this.positions.recommendationsOf(tx, [...new Set(positionIds)]);
    return Map.groupBy(found, ({ positionId }) => positionId);
  }
}
