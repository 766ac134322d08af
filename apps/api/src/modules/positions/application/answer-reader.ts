import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { publicItem, type PublicItem } from '../domain/public-answer.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { ForumActRepository } from '../persistence/forum-act.repository.ts';

/** Items as everybody may see them, for other modules: what a safety officer holds is left out and says so. */
@Injectable()
export class AnswerReader {
  constructor(
    private readonly clock: Clock,
    private readonly items: AnswerItemRepository,
    private readonly acts: ForumActRepository,
  ) {}

  /** By recommendation; one that was not delivered is missing. */
  async itemsOf(tx: Tx, recommendationIds: readonly string[]): Promise<Map<string, PublicItem>> {
    const found = await this.items.ofRecommendations(tx, [...new Set(recommendationIds)]);
    const visible = await this.visible(tx, found);
    return new Map(visible.map((item) => [item.recommendationId, item]));
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, PublicItem>> {
    const visible = await this.visible(tx, await this.items.byIds(tx, [...new Set(ids)]));
    return new Map(visible.map((item) => [item.id, item]));
  }

  /** By position. */
  async ofPositions(tx: Tx, positionIds: readonly string[]): Promise<Map<string, PublicItem[]>> {
    const visible = await this.visible(tx, await this.items.ofPositions(tx, positionIds));
    return Map.groupBy(visible, ({ positionId }) => positionId);
  }

  /** What one addressee was asked, newest first. */
  async ofAddressee(tx: Tx, addresseeId: string, request: PageRequest): Promise<Page<PublicItem>> {
    const page = await this.items.ofAddressees(tx, [addresseeId], request);
    return this.visiblePage(tx, page);
  }

  async ofForum(tx: Tx, forumId: string, request: PageRequest): Promise<Page<PublicItem>> {
    return this.visiblePage(tx, await this.items.ofForums(tx, [forumId], request));
  }

  private async visiblePage(tx: Tx, page: Page<AnswerItem>): Promise<Page<PublicItem>> {
    const visible = await this.visible(
      tx,
      page.edges.map(({ node }) => node),
    );
    const byId = new Map(visible.map((item) => [item.id, item]));
    return mapPage(page, (item) => byId.get(item.id)!);
  }

  private async visible(tx: Tx, items: readonly AnswerItem[]): Promise<PublicItem[]> {
    const ids = items.map(({ id }) => id);
    const held = await this.acts.standingHolds(tx, ids, dayOf(this.clock.now()));
    const heldIds = new Set(held.map(({ itemId }) => itemId));
    return items.map((item) => publicItem(item, heldIds.has(item.id)));
  }
}
