import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Item } from '../domain/item.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { ItemAccess } from './item-access.ts';
import { type ItemView, ItemViews } from './item-views.ts';

/** Opens items for a person after asking whether they may. */
@Injectable()
export class OpenedItems {
  constructor(
    private readonly items: ItemRepository,
    private readonly access: ItemAccess,
    private readonly views: ItemViews,
  ) {}

  async one(tx: Tx, accountId: string, itemId: string): Promise<ItemView | null> {
    const item = await this.items.byId(tx, itemId);
    const standing = item ? await this.access.standingIn(tx, accountId, item) : 'none';
    if (!item || standing === 'none' || standing === 'recused') return null;
    return (await this.all(tx, accountId, [item])).get(itemId)!;
  }

  /** For items that a list has already filtered. */
  all(tx: Tx, accountId: string, items: readonly Item[]): Promise<Map<string, ItemView>> {
    return this.views.of(tx, accountId, items);
  }
}
