import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { reviewerConflicted, type ReviewerConflicted } from '../domain/grants.errors.ts';
import { ApplicationAccess } from './application-access.ts';
import { Reviewers } from './reviewers.ts';

export interface AssignReviewerInput {
  readonly applicationId: string;
  readonly reviewerId: string;
  readonly dueAt: Date;
}

export type AssignReviewerFailure = NotFound | WrongState | ReviewerConflicted;

/** Gives an eligible application to a reviewer of the fund who never belonged to the applicant. */
@Injectable()
export class AssignReviewer {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly reviewers: Reviewers,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AssignReviewerInput): Promise<Result<string, AssignReviewerFailure>> {
    return this.transactions.run<string, AssignReviewerFailure>(async (tx) => {
      const { applicationId, reviewerId, dueAt } = input;
      const found = await this.access.lockForOfficer(tx, actor, applicationId);
      if (!found.ok) return found;
      const application = found.value;
      if (!isUuid(reviewerId)) return err(reviewerConflicted());
      if (application.state !== 'eligible') {
        return err(wrongState(application.state, 'Only eligible applications are reviewed. Nobody was asked.'));
      }
      if (!(await this.reviewers.mayReview(tx, actor, reviewerId, application.organisationId)))
        return err(reviewerConflicted());
      const now = this.clock.now();
      const id = uuidv7(now);
      const fresh = await this.reviewers.reviews.assign(tx, {
        id,
        applicationId,
        reviewerId,
        dueAt,
        by: actor.accountId,
        now,
      });
      if (!fresh) return err(wrongState('assigned', 'This reviewer has the application already.'));
      await this.outbox.publish(tx, {
        type: 'grants.reviewer-assigned',
        payload: { reviewId: id, accountId: reviewerId },
      });
      return ok(id);
    });
  }
}
