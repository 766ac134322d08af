import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { ItemRepository } from '../persistence/item.repository.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';
import { ItemAccess } from './item-access.ts';

export interface CommentInput {
  readonly itemId: string;
  /** 1 to 5,000 characters. */
  readonly text: string;
}

export type CommentFailure = NotFound | InvalidInput | WrongState;

/** Speaks on an item: open to voters and to members with a soft interest; the secretariat reads only. */
@Injectable()
export class CommentOnItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ItemAccess,
    private readonly items: ItemRepository,
    private readonly votes: VoteRepository,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, input: CommentInput): Promise<Result<string, CommentFailure>> {
    const { accountId } = actor;
    return this.transactions.run<string, CommentFailure>(async (tx) => {
      const item = isUuid(input.itemId) ? await this.items.lockForVote(tx, input.itemId) : null;
      const standing = item ? await this.access.standingIn(tx, accountId, item) : 'none';
      if (!item || (standing !== 'full' && standing !== 'soft')) return err(notFound('This item'));
      if (item.state !== 'open' && item.state !== 'deferred') {
        return err(wrongState(item.state, 'Your comment was not added: this item is closed.'));
      }
      const faults = textFaults(input.text, { path: 'text', minLength: 1, maxLength: 5_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const madeAt = this.clock.now();
      const { itemId } = item;
      await this.votes.insertComment(tx, {
        commentId: uuidv7(madeAt),
        itemId,
        accountId,
        text: input.text.trim(),
        madeAt,
      });
      return ok(itemId);
    });
  }
}
