import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader, EngagementReader, type Addressee } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import type { Threshold } from '../domain/decision.ts';

/** What holds where a charter says nothing: docs/decisions/0025-positions.md. */
export const DEFAULT_THRESHOLD: Threshold = 'two_thirds';
export const DEFAULT_OPEN_ITEMS = 12;

/** To whom a position goes, out of which engagement, and what the charter says about it. */
@Injectable()
export class PositionSurroundings {
  constructor(
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
    private readonly engagements: EngagementReader,
  ) {}

  async exist(
    tx: Tx,
    forumId: string,
    { addresseeId, engagementId }: { readonly addresseeId: string; readonly engagementId: string | null },
  ): Promise<boolean> {
    if (!(await this.addressees.byId(tx, addresseeId))) return false;
    if (engagementId === null) return true;
    return (await this.engagements.byId(tx, engagementId))?.forumId === forumId;
  }

  async addressee(tx: Tx, id: string): Promise<Addressee | null> {
    return this.addressees.byId(tx, id);
  }

  addresseesByIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Addressee>> {
    return this.addressees.byIds(tx, ids);
  }

  /** Of the charter in force; the first is the one in which it is written. */
  async languagesOf(tx: Tx, forumId: string): Promise<readonly string[]> {
    return (await this.forums.charterOf(tx, forumId))?.content.languages ?? [];
  }

  /** How positions are decided, and how many recommendations may be open at one addressee. */
  async rulesOf(tx: Tx, forumId: string): Promise<{ readonly threshold: Threshold; readonly openItems: number }> {
    const rules = (await this.forums.charterOf(tx, forumId))?.content.positions;
    return { threshold: rules?.threshold ?? DEFAULT_THRESHOLD, openItems: rules?.openItems ?? DEFAULT_OPEN_ITEMS };
  }
}
