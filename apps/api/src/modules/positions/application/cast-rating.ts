import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { hasPassed } from '../domain/answer-clock.ts';
import type { RatingChoice } from '../domain/rating.ts';
import { OwnRatings, type OwnRound } from './own-ratings.ts';

export type RatingFailure = NotFound | WrongState;

/** A secret vote, once. The receipt says that it was counted and nothing of the choice. */
@Injectable()
export class CastRating {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly own: OwnRatings,
  ) {}

  execute(actor: Actor, roundId: string, choice: RatingChoice): Promise<Result<OwnRound, RatingFailure>> {
    return this.transactions.run<OwnRound, RatingFailure>(async (tx) => {
      const locked = await this.own.lock(tx, roundId);
      const own = locked && (await this.own.one(tx, actor, roundId));
      if (!own) return err(notFound('This rating'));
      if (own.hasRated)
        return err(wrongState('rated', 'You have rated this. A vote is cast once and cannot be changed.'));
      if (own.round.state !== 'open' || hasPassed(own.round.closesOn, this.clock.now())) {
        return err(wrongState('closed', 'This round is over. Nothing was counted.'));
      }
      const { accountId } = actor;
      await this.own.ratings.cast(tx, { roundId, accountId, electorate: own.electorate, choice });
      return ok({ ...own, hasRated: true });
    });
  }
}
