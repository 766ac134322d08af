import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { hasPassed } from '../domain/answer-clock.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { RatingCloses } from '../domain/answers.events.ts';
import { QUORUMS_MISSED_MAXIMUM, ratingOutcome, votesCast } from '../domain/rating.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { RatingRepository, type RatingRound } from '../persistence/rating.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { OpenRatingRound } from './open-rating-round.ts';
import { RatingRecords } from './rating-records.ts';

/** What a round needs when it ends. */
@Injectable()
export class RatingEnd {
  constructor(
    readonly items: AnswerItemRepository,
    readonly moves: AnswerMoves,
    readonly rounds: OpenRatingRound,
    readonly records: RatingRecords,
  ) {}
}

/** Counts a round once its last day has passed everywhere. Two rounds without quorum leave the item unrated (rule I3). */
@Injectable()
export class CloseRatingRound implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly ratings: RatingRepository,
    private readonly end: RatingEnd,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RatingCloses>('positions.rating-closes', 'positions.close-rating-round', (tx, { roundId }) =>
      this.close(tx, roundId),
    );
  }

  private async close(tx: Tx, roundId: string): Promise<void> {
    const known = await this.ratings.byId(tx, roundId);
    // The item first: whoever answers or closes it locks in this order as well.
    const item = known && (await this.end.items.lock(tx, known.itemId));
    const round = item && (await this.ratings.lock(tx, roundId));
    if (!item || round?.state !== 'open' || !hasPassed(round.closesOn, this.clock.now())) return;
    const tallies = await this.ratings.talliesOf(tx, [roundId]);
    const votes = votesCast(tallies);
    const outcome = votes >= round.quorum ? ratingOutcome(tallies) : null;
    const closed: RatingRound = { ...round, state: 'closed', votes, outcome, closedOn: dayOf(this.clock.now()) };
    await this.ratings.end(tx, closed);
    await this.end.rounds.servePanel(tx, roundId);
    await this.end.records.closed(tx, item, closed, tallies);
    if (outcome) await this.rated(tx, item);
    else await this.missed(tx, item, round);
  }

  private async rated(tx: Tx, item: AnswerItem): Promise<void> {
    const state = stateAfter(item.state, 'rate', 'members');
    if (state) await this.end.moves.apply(tx, item, { state, missedQuorums: 0 });
  }

  private async missed(tx: Tx, item: AnswerItem, { kind, responseVersion }: RatingRound): Promise<void> {
    const missedQuorums = item.missedQuorums + 1;
    if (item.state !== 'answered') return;
    if (missedQuorums < QUORUMS_MISSED_MAXIMUM) {
      const moved = await this.end.moves.apply(tx, item, { missedQuorums });
      await this.end.rounds.open(tx, moved, { kind, responseVersion });
      return;
    }
    const state = stateAfter(item.state, 'lapse', 'members');
    if (state) await this.end.moves.apply(tx, item, { state, missedQuorums: QUORUMS_MISSED_MAXIMUM });
  }
}
