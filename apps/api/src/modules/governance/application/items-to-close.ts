import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { decideClosing } from '../domain/closing.ts';
import type { Item } from '../domain/item.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';
import { Electorates, presidingMember } from './electorates.ts';

/** Which open items are ready to be closed by the person who presides over them. */
@Injectable()
export class ItemsToClose {
  constructor(
    private readonly clock: Clock,
    private readonly electorates: Electorates,
    private readonly votes: VoteRepository,
  ) {}

  async of(tx: Tx, accountId: string, items: readonly Item[]): Promise<Item[]> {
    const electorates = await this.electorates.ofItems(tx, items);
    const presided = items.filter(
      (item) => presidingMember(electorates.get(item.itemId) ?? [])?.accountId === accountId,
    );
    const ballots = await this.votes.ballotsOf(
      tx,
      presided.map((item) => item.itemId),
    );
    return presided.filter((item) => {
      const voters = electorates.get(item.itemId)!;
      const own = ballots.filter((ballot) => ballot.itemId === item.itemId);
      const closing = { voters, ballots: own, now: this.clock.now(), closesAt: item.closesAt };
      return decideClosing(closing).kind !== 'wait';
    });
  }
}
