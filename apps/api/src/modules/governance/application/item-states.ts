import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { GovernanceEvent } from '../domain/governance.events.ts';
import type { Item, ItemState } from '../domain/item.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { ResolutionEffects } from './resolution-effects.ts';

/** The life of an item, each step told to other modules. */
@Injectable()
export class ItemStates {
  constructor(
    private readonly clock: Clock,
    private readonly items: ItemRepository,
    private readonly effects: ResolutionEffects,
    private readonly outbox: Outbox,
  ) {}

  lock(tx: Tx, itemId: string): Promise<Item | null> {
    return this.items.lockForDecision(tx, itemId);
  }

  async open(tx: Tx, item: Item, proposedBy: string): Promise<void> {
    if (item.effectKind !== null) this.effects.of(item.effectKind);
    await this.items.insert(tx, item, proposedBy);
    await this.announceOpen(tx, item);
  }

  /** Open again after being deferred, or for longer because alternates were drawn. */
  async keepOpen(tx: Tx, item: Item, closesAt: Date): Promise<void> {
    await this.items.setState(tx, item.itemId, 'open', this.clock.now(), closesAt);
    await this.announceOpen(tx, { ...item, closesAt });
  }

  async change(tx: Tx, item: Item, state: Extract<ItemState, 'deferred' | 'withdrawn'>): Promise<void> {
    await this.items.setState(tx, item.itemId, state, this.clock.now());
    await this.outbox.publish(tx, {
      type: `governance.item-${state}`,
      payload: factsOf(item),
    } satisfies GovernanceEvent);
  }

  async announceDrawn(tx: Tx, item: Item, accountIds: readonly string[]): Promise<void> {
    const payload = { ...factsOf(item), accountIds };
    await this.outbox.publish(tx, { type: 'governance.alternates-drawn', payload } satisfies GovernanceEvent);
  }

  private async announceOpen(tx: Tx, item: Item): Promise<void> {
    await this.outbox.publish(
      tx,
      { type: 'governance.item-opened', payload: factsOf(item) } satisfies GovernanceEvent,
      item.opensAt,
    );
    await this.outbox.publish(
      tx,
      { type: 'governance.item-due', payload: factsOf(item) } satisfies GovernanceEvent,
      item.closesAt,
    );
  }
}

/** What events say about an item. */
export function factsOf({
  itemId,
  fundId,
  kind,
  subjectKind,
  subjectId,
}: Item): Pick<Item, 'itemId' | 'fundId' | 'kind' | 'subjectKind' | 'subjectId'> {
  return { itemId, fundId, kind, subjectKind, subjectId };
}
