import { Injectable } from '@nestjs/common';
import { type Actor, organisationsWithRole } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { SECRETARIAT_ROLES } from '../domain/governance.permissions.ts';
import {
  type ItemFilter,
  type ItemReaderFacts,
  ReadableItemRepository,
} from '../persistence/readable-item.repository.ts';
import { Interests } from './interests.ts';
import type { ItemView } from './item-views.ts';
import { OpenedItems } from './opened-items.ts';

export interface ItemList {
  readonly page: Page<ItemView>;
  /** Items left out because of a hard interest. */
  readonly leftOut: number;
}

export type ItemListFilter = Omit<ItemFilter, 'awaitingVoteAt'> & { readonly awaitsMyVote?: boolean };

/** Items for those who decide or prepare them. */
@Injectable()
export class ItemReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly interests: Interests,
    private readonly readable: ReadableItemRepository,
    private readonly opened: OpenedItems,
  ) {}

  /** Null for what does not exist, is not theirs, or is closed to them by an interest. */
  async one(actor: Actor, itemId: string): Promise<ItemView | null> {
    if (!isUuid(itemId)) return null;
    return this.transactions.read((tx) => this.opened.one(tx, actor.accountId, itemId));
  }

  list(actor: Actor, { awaitsMyVote, ...rest }: ItemListFilter, request: PageRequest): Promise<ItemList> {
    const filter = { ...rest, ...(awaitsMyVote && { awaitingVoteAt: this.clock.now() }) };
    return this.transactions.read(async (tx) => {
      const reader = await this.factsOf(tx, actor);
      const page = await this.readable.page(tx, reader, filter, request);
      const views = await this.opened.all(
        tx,
        actor.accountId,
        page.edges.map((edge) => edge.node),
      );
      const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: views.get(node.itemId)! }));
      return { page: { ...page, edges }, leftOut: await this.readable.leftOut(tx, reader, filter) };
    });
  }

  private async factsOf(tx: Tx, actor: Actor): Promise<ItemReaderFacts> {
    const { accountId } = actor;
    const ties = await this.interests.tiesOf(tx, [accountId]);
    return {
      accountId,
      day: dayOf(this.clock.now()),
      secretariatOf: organisationsWithRole(actor, ...SECRETARIAT_ROLES),
      ties,
    };
  }
}
