import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Engagement, EngagementAddressee, EngagementProduct, Phase } from '../domain/engagement.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';

/** Engagements for other modules. It does not ask who reads: see `EngagementAccess`. */
@Injectable()
export class EngagementReader {
  constructor(private readonly engagements: EngagementRepository) {}

  async byId(tx: Tx, id: string): Promise<Engagement | null> {
    return isUuid(id) ? ((await this.engagements.byIds(tx, [id]))[0] ?? null) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Engagement>> {
    const found = await this.engagements.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((engagement) => [engagement.id, engagement]));
  }

  bySlug(tx: Tx, slug: string): Promise<Engagement | null> {
    return this.engagements.bySlug(tx, slug);
  }

  /** Newest first, without drafts. */
  forForum(tx: Tx, forumId: string, request: PageRequest): Promise<Page<Engagement>> {
    return this.engagements.page(tx, { forumIds: [forumId], drafts: false }, request);
  }

  /** Newest first, without drafts. */
  forAddressee(tx: Tx, addresseeId: string, request: PageRequest): Promise<Page<Engagement>> {
    return this.engagements.page(tx, { addresseeIds: [addresseeId], drafts: false }, request);
  }

  /** Lead first; also those that have left (`leftAt`). */
  async addresseesOf(tx: Tx, engagementIds: readonly string[]): Promise<Map<string, EngagementAddressee[]>> {
    return Map.groupBy(await this.engagements.addresseesOf(tx, engagementIds), ({ engagementId }) => engagementId);
  }

  async productsOf(tx: Tx, engagementIds: readonly string[]): Promise<Map<string, EngagementProduct[]>> {
    return Map.groupBy(await this.engagements.productsOf(tx, engagementIds), ({ engagementId }) => engagementId);
  }

  async phasesOf(tx: Tx, engagementIds: readonly string[]): Promise<Map<string, Phase[]>> {
    const found = await this.engagements.phasesOf(tx, engagementIds);
    return new Map(
      [...Map.groupBy(found, ({ engagementId }) => engagementId)].map(([id, rows]) => [
        id,
        rows.map(({ phase }) => phase),
      ]),
    );
  }
}
