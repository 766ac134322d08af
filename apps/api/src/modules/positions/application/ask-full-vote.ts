import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import { MemberReader } from '../../forums/index.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import { fullVoteThreshold } from '../domain/rating.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import type { RatingRound } from '../persistence/rating.repository.ts';
import type { RatingFailure } from './cast-rating.ts';
import { OpenRatingRound } from './open-rating-round.ts';
import { OwnRatings } from './own-ratings.ts';
import { RatingPanel } from './rating-panel.ts';

export interface FullVoteAsked {
  readonly itemId: string;
  readonly asked: number;
  readonly threshold: number;
  readonly isOpen: boolean;
}

/** How many members have asked, and how many it takes. */
@Injectable()
export class FullVotes {
  constructor(
    readonly items: AnswerItemRepository,
    readonly own: OwnRatings,
    readonly panel: RatingPanel,
    readonly rounds: OpenRatingRound,
  ) {}

  async ofItem(tx: Tx, item: AnswerItem, today: string): Promise<FullVoteAsked & { readonly by: readonly string[] }> {
    const latest = (await this.own.ratings.ofItems(tx, [item.id])).at(-1);
    const by = latest ? await this.own.ratings.fullVoteAskedBy(tx, item.id, latest.responseVersion) : [];
    const threshold = fullVoteThreshold(await this.panel.countAffected(tx, item.forumId, today));
    const isOpen = latest?.kind === 'full' && latest.state === 'open';
    return { itemId: item.id, asked: by.length, threshold, isOpen, by };
  }
}

/** Members who do not trust a few to judge may have all judge: enough of them asking is enough (rule I3). */
@Injectable()
export class AskFullVote {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly votes: FullVotes,
  ) {}

  execute(actor: Actor, itemId: string): Promise<Result<FullVoteAsked, RatingFailure>> {
    return this.transactions.run<FullVoteAsked, RatingFailure>(async (tx) => {
      const item = isUuid(itemId) ? await this.votes.items.lock(tx, itemId) : null;
      const member = await this.members.byAccount(tx, actor.accountId);
      const isOne = member?.forumId === item?.forumId && member?.state === 'active' && member.kind === 'affected';
      if (!item || !isOne) return err(notFound('This item'));
      const rounds = await this.votes.own.ratings.ofItems(tx, [item.id]);
      const refusal = this.refusal(item, rounds);
      if (refusal) return err(refusal);
      const { responseVersion } = rounds.at(-1)!;
      await this.votes.own.ratings.askFullVote(tx, item.id, responseVersion, actor.accountId);
      const { by: _, ...asked } = await this.votes.ofItem(tx, item, dayOf(this.clock.now()));
      if (asked.asked < asked.threshold) return ok(asked);
      await this.votes.rounds.replaceOpen(tx, item.id);
      await this.votes.rounds.open(tx, item, { kind: 'full', responseVersion });
      return ok({ ...asked, isOpen: true });
    });
  }

  private refusal(item: AnswerItem, rounds: readonly RatingRound[]) {
    const latest = rounds.at(-1);
    if (!latest || !['answered', 'rated', 'lapsed'].includes(item.state)) {
      return wrongState(item.state, 'There is no answer to be rated now. Nothing was changed.');
    }
    const had = rounds.some(
      ({ kind, responseVersion }) => kind === 'full' && responseVersion === latest.responseVersion,
    );
    return had ? wrongState('asked', 'All members were asked about this answer already.') : null;
  }
}
