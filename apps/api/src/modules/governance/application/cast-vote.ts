import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import {
  type MayNotVote,
  notAVoter,
  softInterest,
  votingClosed,
  type VotingClosed,
} from '../domain/governance.errors.ts';
import type { Item } from '../domain/item.ts';
import type { VoteChoice } from '../domain/quorum.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';
import { ItemAccess, type Standing } from './item-access.ts';

export interface CastVoteInput {
  readonly itemId: string;
  readonly choice: VoteChoice;
  /** For the voter's own record; at most 2,000 characters. */
  readonly reason: string;
}

export type CastVoteFailure = NotFound | InvalidInput | MayNotVote | VotingClosed;

/** Votes, or votes anew: until the item closes the last vote counts, and every earlier one is kept. */
@Injectable()
export class CastVote {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ItemAccess,
    private readonly items: ItemRepository,
    private readonly votes: VoteRepository,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: CastVoteInput): Promise<Result<string, CastVoteFailure>> {
    const { accountId } = actor;
    return this.transactions.run(async (tx) => {
      const item = isUuid(input.itemId) ? await this.items.lockForVote(tx, input.itemId) : null;
      const refusal = this.refusalOf(item, item ? await this.access.standingIn(tx, accountId, item) : 'none');
      if (refusal) return err(refusal);
      const faults = textFaults(input.reason, { path: 'reason', maxLength: 2_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const castAt = this.clock.now();
      const { itemId, choice, reason } = input;
      await this.votes.insert(tx, { voteId: uuidv7(castAt), itemId, accountId, choice, reason: reason.trim(), castAt });
      return ok(itemId);
    });
  }

  private refusalOf(item: Item | null, standing: Standing): CastVoteFailure | null {
    if (!item || standing === 'none' || standing === 'recused') return notFound('This item');
    if (standing === 'reader') return notAVoter();
    if (standing === 'soft') return softInterest();
    const now = this.clock.now();
    const isOpen = item.state === 'open' && now >= item.opensAt && now < item.closesAt;
    return isOpen ? null : votingClosed(item.opensAt, item.closesAt);
  }
}
