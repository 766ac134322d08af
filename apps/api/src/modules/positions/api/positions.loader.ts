import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { PositionReader } from '../application/position-reader.ts';
import { type PositionType, type RecommendationType, toPositionType, toRecommendationType } from './position.type.ts';

/** Positions and recommendations as child fields of whatever names them by id: one statement per request. */
@Injectable()
export class PositionsLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly positions: PositionReader,
  ) {}

  position(loaders: Loaders, id: string): Promise<PositionType | null> {
    return loaders.load('positions.position', id, async (ids) => {
      const found = await this.transactions.read((tx) => this.positions.byIds(tx, ids));
      return new Map([...found].map(([key, position]) => [key, toPositionType(position)]));
    });
  }

  recommendation(loaders: Loaders, id: string): Promise<RecommendationType | null> {
    return loaders.load('positions.recommendation', id, async (ids) => {
      const found = await this.transactions.read((tx) => this.positions.recommendations(tx, ids));
      return new Map([...found].map(([key, recommendation]) => [key, toRecommendationType(recommendation)]));
    });
  }

  async recommendationsOf(loaders: Loaders, positionId: string): Promise<RecommendationType[]> {
    const found = await loaders.load('positions.recommendations', positionId, (ids) =>
      this.transactions.read((tx) => this.positions.recommendationsOf(tx, ids)),
    );
    return (found ?? []).map(toRecommendationType);
  }
}
