import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { NotPresiding } from '../domain/governance.errors.ts';
import { PresidedItems } from './presided-items.ts';
import { Shortfall } from './shortfall.ts';

export type ReopenItemFailure = NotFound | NotPresiding | WrongState;

/** Puts a deferred item before the board again; the votes that were cast stand until they are changed. */
@Injectable()
export class ReopenItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly presided: PresidedItems,
    private readonly shortfall: Shortfall,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, itemId: string): Promise<Result<string, ReopenItemFailure>> {
    return this.transactions.run<string, ReopenItemFailure>(async (tx) => {
      const taken = await this.presided.take(tx, actor.accountId, itemId);
      if (!taken.ok) return taken;
      const { item } = taken.value;
      if (item.state !== 'deferred')
        return err(wrongState(item.state, 'Nothing was changed: only a deferred item is reopened.'));
      await this.shortfall.keepOpen(tx, item);
      return ok(itemId);
    });
  }
}
