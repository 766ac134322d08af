import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { EngagementReview } from '../domain/review.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';
import { EngagementAccess } from './engagement-access.ts';

export type ReviewInput = Pick<EngagementReview, 'engagementId' | 'meaningful' | 'rulesKept' | 'remark'>;
export type ReviewFailure = NotFound | InvalidInput | WrongState;

/** Both sides say whether it was meaningful: each company once for itself, each member for themselves. */
@Injectable()
export class ReviewEngagement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly engagements: EngagementRepository,
    private readonly access: EngagementAccess,
    private readonly reviews: ReviewRepository,
  ) {}

  async execute(actor: Actor, input: ReviewInput): Promise<Result<Engagement, ReviewFailure>> {
    try {
      return await this.transactions.run((tx) => this.review(tx, actor, input));
    } catch (error) {
      if (!constraintOf(error)?.startsWith('engagement_reviews_on')) throw error;
      return err(wrongState('reviewed', 'This was said already, and stands. The next review is another occasion.'));
    }
  }

  private async review(tx: Tx, actor: Actor, input: ReviewInput): Promise<Result<Engagement, ReviewFailure>> {
    const engagement = isUuid(input.engagementId) ? await this.engagements.lock(tx, input.engagementId) : null;
    const place = engagement && (await this.placeOf(tx, actor, engagement));
    if (!engagement || !place) return err(notFound('This engagement'));
    if (engagement.state !== 'review')
      return err(wrongState(engagement.state, 'There is no review at the moment. Nothing was kept.'));
    const faults = textFaults(input.remark ?? '', { path: 'remark', maxLength: 4000 });
    if (faults.length > 0) return err(invalidInput(...faults));
    await this.reviews.insert(tx, {
      ...{ engagementId: engagement.id, round: engagement.reviewRound, ...place, accountId: actor.accountId },
      ...{ meaningful: input.meaningful, rulesKept: input.rulesKept, remark: input.remark?.trim() || null },
      writtenOn: dayOf(this.clock.now()),
    });
    return ok(engagement);
  }

  private async placeOf(
    tx: Tx,
    actor: Actor,
    engagement: Engagement,
  ): Promise<Pick<EngagementReview, 'side' | 'addresseeId'> | null> {
    const { addresseeIds, isMember, isRepresentative } = await this.access.of(tx, actor, engagement);
    const [addresseeId] = addresseeIds;
    if (addresseeId !== undefined) return { side: 'company', addresseeId };
    return isMember || isRepresentative ? { side: 'forum', addresseeId: null } : null;
  }
}
