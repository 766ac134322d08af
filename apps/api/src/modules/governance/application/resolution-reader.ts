import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Resolution } from '../domain/item.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';

/** Decisions for other modules: texts and counts only, never who voted how. */
@Injectable()
export class ResolutionReader {
  constructor(
    private readonly resolutions: ResolutionRepository,
    private readonly votes: VoteRepository,
  ) {}

  /** Who voted on an item, abstentions too, and never how: for the honorarium of board work. */
  async votersOf(tx: Tx, itemId: string): Promise<string[]> {
    return (await this.votes.ballotsOf(tx, [itemId])).map(({ accountId }) => accountId);
  }

  byId(tx: Tx, resolutionId: string): Promise<Resolution | null> {
    return this.resolutions.byId(tx, resolutionId);
  }

  async byIds(tx: Tx, resolutionIds: readonly string[]): Promise<Map<string, Resolution>> {
    const found = await this.resolutions.byIds(tx, resolutionIds);
    return new Map(found.map((resolution) => [resolution.resolutionId, resolution]));
  }

  async ofItem(tx: Tx, itemId: string): Promise<Resolution | null> {
    return (await this.resolutions.ofItems(tx, [itemId]))[0] ?? null;
  }

  /** All decisions about these subjects, the oldest first. */
  ofSubjects(tx: Tx, subjectIds: readonly string[]): Promise<Resolution[]> {
    return this.resolutions.ofSubjects(tx, subjectIds);
  }

  /** What a fund's board adopted, the newest first. */
  register(tx: Tx, fundId: string, request: PageRequest): Promise<Page<Resolution>> {
    return this.resolutions.register(tx, fundId, request);
  }
}
