import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Addressee } from '../../engagements/index.ts';
import type { Position } from '../domain/position.ts';
import { openItemsFull, type OpenItemsFull } from '../domain/positions.errors.ts';
import { DraftRecommendationRepository } from '../persistence/draft-recommendation.repository.ts';
import { PositionSurroundings } from './position-surroundings.ts';

/** What one addressee would have open, with this position and without. */
export interface OpenItems {
  readonly addresseeId: string;
  readonly limit: number;
  readonly open: number;
  readonly adding: number;
}

/** Everybody to whom a recommendation of a position goes. */
@Injectable()
export class PositionAddressees {
  constructor(
    private readonly recommendations: DraftRecommendationRepository,
    private readonly surroundings: PositionSurroundings,
  ) {}

  async of(tx: Tx, position: Position): Promise<Addressee[]> {
    const recommendations = await this.recommendations.ofPosition(tx, position.id);
    const ids = recommendations.map(({ addresseeId }) => addresseeId);
    return [...(await this.surroundings.addresseesByIds(tx, [position.addresseeId, ...ids])).values()];
  }

  /** By addressee of the position’s recommendations; `open` counts what the forum has not closed of other positions. */
  async openItems(tx: Tx, position: Position): Promise<OpenItems[]> {
    const recommendations = await this.recommendations.ofPosition(tx, position.id);
    const adding = Map.groupBy(recommendations, ({ addresseeId }) => addresseeId);
    const open = await this.recommendations.openOf(tx, position.forumId, [...adding.keys()]);
    const { openItems: limit } = await this.surroundings.rulesOf(tx, position.forumId);
    return [...adding].map(([addresseeId, of]) => {
      return { addresseeId, limit, open: open.get(addresseeId) ?? 0, adding: of.length };
    });
  }

  /** The charter caps what is open at one addressee; which items these are, the forum chooses. */
  async checkRoom(tx: Tx, position: Position): Promise<Result<undefined, OpenItemsFull>> {
    const full = (await this.openItems(tx, position)).find(({ limit, open, adding }) => open + adding > limit);
    return full ? err(openItemsFull(full.addresseeId, full.limit, full.open, full.adding)) : ok();
  }
}
