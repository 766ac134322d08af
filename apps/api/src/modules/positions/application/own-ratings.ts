import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { ElectorateRepository, type AskedRound } from '../persistence/electorate.repository.ts';
import { RatingRepository, type RatingRound } from '../persistence/rating.repository.ts';

export interface OwnRound extends AskedRound {
  readonly round: RatingRound;
  readonly item: AnswerItem;
}

/** The most rounds that a person is shown at once. */
const ROUNDS_MAXIMUM = 100;

/** Rounds that ask a person: open ones first. What somebody chose is known to no table. */
@Injectable()
export class OwnRatings {
  constructor(
    private readonly items: AnswerItemRepository,
    private readonly electorate: ElectorateRepository,
    readonly ratings: RatingRepository,
  ) {}

  async of(tx: Tx, { accountId }: Actor): Promise<OwnRound[]> {
    const asked = await this.electorate.asked(tx, accountId, ROUNDS_MAXIMUM);
    const items = await this.items.byIds(tx, [...new Set(asked.map(({ itemId }) => itemId))]);
    const rounds = await this.ratings.ofItems(
      tx,
      items.map(({ id }) => id),
    );
    return asked.flatMap((one) => {
      const round = rounds.find(({ id }) => id === one.roundId);
      const item = items.find(({ id }) => id === one.itemId);
      return round && item ? [{ ...one, round, item }] : [];
    });
  }

  /** Null where this round does not ask the person. */
  async one(tx: Tx, actor: Actor, roundId: string): Promise<OwnRound | null> {
    if (!isUuid(roundId)) return null;
    return (await this.of(tx, actor)).find((own) => own.round.id === roundId) ?? null;
  }

  /** The round and its item, locked in the order in which everything else locks them. */
  async lock(tx: Tx, roundId: string): Promise<{ round: RatingRound; item: AnswerItem } | null> {
    const known = isUuid(roundId) ? await this.ratings.byId(tx, roundId) : null;
    const item = known && (await this.items.lock(tx, known.itemId));
    const round = item && (await this.ratings.lock(tx, roundId));
    return item && round ? { round, item } : null;
  }
}
