import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { RatingRound } from '../persistence/rating.repository.ts';
import { AnsweringAccess } from './answering-access.ts';
import type { RatingFailure } from './cast-rating.ts';
import { OpenRatingRound } from './open-rating-round.ts';
import { OwnRatings } from './own-ratings.ts';

/** Representatives have an answer rated once more: what was promised is due, or nobody rated it before. */
@Injectable()
export class RateAnew {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly own: OwnRatings,
    private readonly rounds: OpenRatingRound,
  ) {}

  execute(actor: Actor, itemId: string): Promise<Result<RatingRound, RatingFailure>> {
    return this.transactions.run<RatingRound, RatingFailure>(async (tx) => {
      const item = await this.access.lockForForum(tx, actor, itemId);
      if (!item) return err(notFound('This item'));
      const rounds = await this.own.ratings.ofItems(tx, [item.id]);
      const latest = rounds.at(-1);
      const may = ['answered', 'rated', 'lapsed'].includes(item.state) && latest && latest.state !== 'open';
      if (!may) return err(wrongState(item.state, 'There is no answer to be rated, or it is being rated now.'));
      const round = await this.rounds.open(tx, item, { kind: 'panel', responseVersion: latest.responseVersion });
      return round ? ok(round) : err(wrongState(item.state, 'Nobody can be asked to rate this now.'));
    });
  }
}
