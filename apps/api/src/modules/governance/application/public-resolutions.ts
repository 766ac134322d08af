import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Resolution } from '../domain/item.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { DrawnVoterRepository, type Lot } from '../persistence/drawn-voter.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';

const NOTHING: Page<Resolution> = { edges: [], hasNextPage: false };

/** What boards adopted, for everybody. What failed is told to those whom it concerns, not published. */
@Injectable()
export class PublicResolutions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly boards: BoardRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly drawn: DrawnVoterRepository,
  ) {}

  page(fundSlug: string, request: PageRequest): Promise<Page<Resolution>> {
    return this.transactions.read(async (tx) => {
      const board = await this.boards.bySlug(tx, fundSlug);
      return board ? this.resolutions.register(tx, board.fundId, request) : NOTHING;
    });
  }

  async one(resolutionId: string): Promise<{ readonly resolution: Resolution; readonly lots: readonly Lot[] } | null> {
    if (!isUuid(resolutionId)) return null;
    return this.transactions.read(async (tx) => {
      const resolution = await this.resolutions.byId(tx, resolutionId);
      if (resolution?.outcome !== 'passed') return null;
      return { resolution, lots: await this.drawn.lotsOfItems(tx, [resolution.itemId]) };
    });
  }
}
