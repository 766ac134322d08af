import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { RatingFailure } from './cast-rating.ts';
import { OpenRatingRound } from './open-rating-round.ts';
import { OwnRatings, type OwnRound } from './own-ratings.ts';
import { RatingPanel } from './rating-panel.ts';

/** Whoever was drawn may decline without reasons; the next in the lot takes the place. */
@Injectable()
export class SayNotNow {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly own: OwnRatings,
    private readonly panel: RatingPanel,
    private readonly rounds: OpenRatingRound,
  ) {}

  execute(actor: Actor, roundId: string): Promise<Result<OwnRound, RatingFailure>> {
    return this.transactions.run<OwnRound, RatingFailure>(async (tx) => {
      const locked = await this.own.lock(tx, roundId);
      const own = locked && (await this.own.one(tx, actor, roundId));
      if (!own || own.electorate !== 'panel') return err(notFound('A place on this panel'));
      if (own.hasRated || own.round.state !== 'open') {
        return err(
          wrongState(own.hasRated ? 'rated' : 'closed', 'This can no longer be declined. Nothing was changed.'),
        );
      }
      const asked = await this.own.ratings.electorsOf(tx, roundId);
      const { seed, openedOn } = own.round;
      const next = await this.panel.next(tx, { id: roundId, forumId: own.item.forumId, seed, openedOn }, asked);
      await this.own.ratings.sayNotNow(tx, roundId, actor.accountId);
      if (next) {
        await this.own.ratings.insertElectors(tx, [next]);
        await this.rounds.tellDrawn(tx, roundId, [next.accountId]);
      }
      return ok(own);
    });
  }
}
