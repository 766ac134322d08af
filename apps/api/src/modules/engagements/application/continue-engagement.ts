import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { ReviewDue } from '../domain/engagements.events.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type ContinueEngagementFailure = NotFound | InvalidInput | WrongState;

/** After a review the forum lets the engagement go on, until the next one. */
@Injectable()
export class ContinueEngagement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    engagementId: string,
    reviewOn: string,
  ): Promise<Result<Engagement, ContinueEngagementFailure>> {
    return this.transactions.run<Engagement, ContinueEngagementFailure>(async (tx) => {
      const found = await this.desk.asForum(tx, actor, engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      if (engagement.state !== 'review')
        return err(wrongState(engagement.state, 'Only an engagement under review is continued.'));
      const today = dayOf(this.desk.now());
      if (reviewOn <= today) {
        const message = 'The next review is on a day after today.';
        return err(invalidInput({ path: 'reviewOn', code: 'out_of_range', message }));
      }
      const review = { type: 'engagements.review-due', payload: { engagementId } } satisfies ReviewDue;
      await this.outbox.publish(tx, review, endOfDayAnywhere(reviewOn));
      return ok(await this.desk.move(tx, engagement, { state: 'running', reviewOn }));
    });
  }
}
