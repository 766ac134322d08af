import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Item } from '../domain/item.ts';
import { type ItemFilter, ReadableItemRepository } from '../persistence/readable-item.repository.ts';
import { Interests } from './interests.ts';
import { ItemsToClose } from './items-to-close.ts';

/** Items come latest closing date first; no board has more open ones than this. */
const OPEN_ITEMS_AT_MOST = 100;

/** What waits for board members: their votes, and closing what they preside over. A recused person gets nothing. */
@Injectable()
export class WaitingDecisions implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly interests: Interests,
    private readonly readable: ReadableItemRepository,
    private readonly toClose: ItemsToClose,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.of(tx, actor));
  }

  private async of(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const open = await this.openTo(tx, actor.accountId, { states: ['open'] });
    if (open.length === 0) return [];
    const votes = await this.openTo(tx, actor.accountId, { awaitingVoteAt: this.clock.now() });
    const closings = await this.toClose.of(tx, actor.accountId, open);
    return [...asWaiting('vote-to-cast', votes), ...asWaiting('item-to-close', closings)];
  }

  /** As a member reads the list: whoever is of the secretariat as well has no vote there. */
  private async openTo(tx: Tx, accountId: string, filter: ItemFilter): Promise<Item[]> {
    const ties = await this.interests.tiesOf(tx, [accountId]);
    const reader = { accountId, day: dayOf(this.clock.now()), secretariatOf: [], ties };
    const page = await this.readable.page(tx, reader, filter, { first: OPEN_ITEMS_AT_MOST });
    return page.edges.map((edge) => edge.node);
  }
}

function asWaiting(kind: string, items: readonly Item[]): WaitingItem[] {
  return items
    .toSorted((one, other) => one.closesAt.getTime() - other.closesAt.getTime())
    .slice(0, MAX_WAITING)
    .map((item) => ({
      kind,
      subjectId: item.itemId,
      title: item.title,
      dueAt: item.closesAt,
      since: item.opensAt,
    }));
}
