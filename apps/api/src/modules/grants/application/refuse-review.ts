import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { reviewOpenFor } from '../domain/review.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';

export type RefuseReviewFailure = NotFound | InvalidInput | WrongState;

/** A reviewer hands a task back, for instance because the text tells them who wrote it. */
@Injectable()
export class RefuseReview {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reviews: ReviewRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, reviewId: string, reason: string): Promise<Result<string, RefuseReviewFailure>> {
    return this.transactions.run<string, RefuseReviewFailure>(async (tx) => {
      const faults = textFaults(reason, { path: 'reason', minLength: 5, maxLength: 1_000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const review = isUuid(reviewId) ? await this.reviews.lock(tx, reviewId) : null;
      if (review?.reviewerId !== actor.accountId) return err(notFound('The review'));
      const open = reviewOpenFor(review);
      if (!open.ok) return open;
      await this.reviews.refuse(tx, reviewId, reason.trim());
      const payload = { reviewId, applicationId: review.applicationId };
      await this.outbox.publish(tx, { type: 'grants.review-refused', payload });
      return ok(reviewId);
    });
  }
}
