import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { InterestRepository } from '../persistence/interest.repository.ts';

export type WithdrawInterestFailure = NotFound;

/** Ends a declared interest for items to come; items that the board was told of before stay closed to the person. */
@Injectable()
export class WithdrawInterest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly interests: InterestRepository,
  ) {}

  execute(actor: Pick<Actor, 'accountId'>, interestId: string): Promise<Result<string, WithdrawInterestFailure>> {
    return this.transactions.run(async (tx) => {
      if (!isUuid(interestId)) return err(notFound('This interest'));
      const withdrawn = await this.interests.withdraw(tx, interestId, actor.accountId, this.clock.now());
      return withdrawn ? ok(interestId) : err(notFound('This interest'));
    });
  }
}
