import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { notPresiding, type NotPresiding } from '../domain/governance.errors.ts';
import type { Item } from '../domain/item.ts';
import type { Ballot } from '../domain/quorum.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';
import { type ElectorateMember, Electorates, presidingMember } from './electorates.ts';
import { ItemAccess } from './item-access.ts';

export interface PresidedItem {
  readonly item: Item;
  readonly voters: readonly ElectorateMember[];
  readonly ballots: readonly Ballot[];
}

/** Hands an item, locked, to the person who presides over it, and to nobody else. */
@Injectable()
export class PresidedItems {
  constructor(
    private readonly items: ItemRepository,
    private readonly access: ItemAccess,
    private readonly electorates: Electorates,
    private readonly votes: VoteRepository,
  ) {}

  async take(tx: Tx, accountId: string, itemId: string): Promise<Result<PresidedItem, NotFound | NotPresiding>> {
    const item = isUuid(itemId) ? await this.items.lockForDecision(tx, itemId) : null;
    const standing = item ? await this.access.standingIn(tx, accountId, item) : 'none';
    if (!item || standing === 'none' || standing === 'recused') return err(notFound('This item'));
    const voters = await this.electorates.of(tx, item);
    const presides = presidingMember(voters);
    if (presides?.accountId !== accountId) return err(notPresiding(presides?.seat.publicName ?? null));
    return ok({ item, voters, ballots: await this.votes.ballotsOf(tx, [itemId]) });
  }
}
