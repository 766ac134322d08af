import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { MemberReader } from '../../forums/index.ts';
import { FullVotes, type FullVoteAsked } from './ask-full-vote.ts';
import type { OwnRound } from './own-ratings.ts';

/** What ratings ask of a member. */
@Injectable()
export class RatingDesk {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly votes: FullVotes,
  ) {}

  mine(actor: Actor): Promise<OwnRound[]> {
    return this.transactions.read((tx) => this.votes.own.of(tx, actor));
  }

  one(actor: Actor, roundId: string): Promise<OwnRound | null> {
    return this.transactions.read((tx) => this.votes.own.one(tx, actor, roundId));
  }

  fullVote(actor: Actor, itemId: string): Promise<(FullVoteAsked & { readonly by: readonly string[] }) | null> {
    return this.transactions.read(async (tx) => {
      const item = isUuid(itemId) ? await this.votes.items.byId(tx, itemId) : null;
      const member = await this.members.byAccount(tx, actor.accountId);
      if (!item || member?.forumId !== item.forumId || member.state !== 'active') return null;
      return this.votes.ofItem(tx, item, dayOf(this.clock.now()));
    });
  }
}
