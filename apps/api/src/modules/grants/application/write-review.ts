import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type InvalidInput, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { checkedContent, reviewOpenFor, type Review, type ReviewContent } from '../domain/review.ts';
import type { Criterion } from '../domain/scoring.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';
import { ApplicationRecords } from './application-records.ts';

export interface WriteReviewInput extends ReviewContent {
  readonly reviewId: string;
  /** Sent for good, or kept as a draft. */
  readonly final: boolean;
}

export type WriteReviewFailure = NotFound | InvalidInput | WrongState;

/** Keeps a reviewer's scores, and makes them final when asked to. */
@Injectable()
export class WriteReview {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: ApplicationRecords,
    private readonly reviews: ReviewRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: WriteReviewInput): Promise<Result<string, WriteReviewFailure>> {
    return this.transactions.run<string, WriteReviewFailure>(async (tx) => {
      const review = isUuid(input.reviewId) ? await this.reviews.lock(tx, input.reviewId) : null;
      if (review?.reviewerId !== actor.accountId || review.state === 'refused') return err(notFound('The review'));
      const open = reviewOpenFor(review);
      if (!open.ok) return open;
      const content = checkedContent(await this.criteriaOf(tx, review), input, input.final);
      if (!content.ok) return content;
      await this.reviews.save(tx, review.id, content.value, input.final ? this.clock.now() : null);
      if (input.final) {
        const payload = { reviewId: review.id, applicationId: review.applicationId };
        await this.outbox.publish(tx, { type: 'grants.review-submitted', payload });
      }
      return ok(review.id);
    });
  }

  private async criteriaOf(tx: Tx, review: Review): Promise<readonly Criterion[]> {
    const application = await this.records.applications.byId(tx, review.applicationId);
    if (!application) throw new Error(`review ${review.id} has no application`);
    return (await this.records.callOf(tx, application)).criteria;
  }
}
