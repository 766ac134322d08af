import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Application } from '../domain/application.ts';
import { blindAnswers, type Answers } from '../domain/answers.ts';
import type { Call } from '../domain/call.ts';
import type { Review } from '../domain/review.ts';
import { ReviewRepository } from '../persistence/review.repository.ts';
import { ApplicationRecords } from './application-records.ts';

/** What a reviewer works on: the review, the call's criteria, and the application without what tells whose it is. */
export interface ReviewTask {
  readonly review: Review;
  readonly call: Call;
  /** Running number of the application within the call. */
  readonly applicationNumber: number;
  readonly answers: Answers;
  readonly requestedMinor: bigint | null;
}

/** Review tasks of one reviewer; nobody else's. */
@Injectable()
export class ReviewReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reviews: ReviewRepository,
    private readonly records: ApplicationRecords,
  ) {}

  mine(actor: Actor, request: PageRequest): Promise<Page<ReviewTask>> {
    return this.transactions.read(async (tx) => {
      const page = await this.reviews.ofReviewer(tx, actor.accountId, request);
      const ids = page.edges.map(({ node }) => node.applicationId);
      const applications = await this.records.applications.byIds(tx, ids);
      const calls = await this.records.calls.byIds(
        tx,
        [...applications.values()].map((one) => one.callId),
      );
      const edges = page.edges.flatMap(({ cursor, node }) => {
        const application = applications.get(node.applicationId);
        const call = application && calls.get(application.callId);
        return application && call ? [{ cursor, node: toTask(node, application, call) }] : [];
      });
      return { edges, hasNextPage: page.hasNextPage };
    });
  }

  task(actor: Actor, reviewId: string): Promise<ReviewTask | null> {
    return this.transactions.read(async (tx) => {
      const review = isUuid(reviewId) ? await this.reviews.byId(tx, reviewId) : null;
      if (review?.reviewerId !== actor.accountId || review.state === 'refused') return null;
      const application = await this.records.applications.byId(tx, review.applicationId);
      return application && toTask(review, application, await this.records.callOf(tx, application));
    });
  }
}

function toTask(review: Review, application: Application, call: Call): ReviewTask {
  const answers = blindAnswers(call.form, application.submittedAnswers ?? {});
  return { review, call, applicationNumber: application.number, answers, requestedMinor: application.requestedMinor };
}
