import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Engagement } from '../domain/engagement.ts';
import type { ExpertAsked } from '../domain/engagements.events.ts';
import { type ExpertRequest, ExpertRequestRepository } from '../persistence/expert-request.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

export type AskForExpertInput = Pick<ExpertRequest, 'engagementId' | 'question' | 'qualification' | 'days'>;

/** The forum asks for an independent expert, whom the fund pays and the company does not choose. */
@Injectable()
export class AskForExpert {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly experts: ExpertRequestRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AskForExpertInput): Promise<Result<Engagement, NotFound | InvalidInput | WrongState>> {
    return this.transactions.run<Engagement, NotFound | InvalidInput | WrongState>(async (tx) => {
      const found = await this.desk.asForum(tx, actor, input.engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      if (engagement.endedAt !== null)
        return err(wrongState(engagement.state, 'This engagement is over. Nothing was asked.'));
      const faults = [
        ...textFaults(input.question, { path: 'question', minLength: 20, maxLength: 4000 }),
        ...textFaults(input.qualification, { path: 'qualification', minLength: 3, maxLength: 400 }),
        ...(input.days >= 1 && input.days <= 60
          ? []
          : [{ path: 'days', code: 'out_of_range', message: 'Ask for 1 to 60 days of work.' }]),
      ];
      if (faults.length > 0) return err(invalidInput(...faults));
      const askedAt = this.desk.now();
      const id = uuidv7(askedAt);
      const { engagementId, days } = input;
      const { forumId } = engagement;
      await this.experts.insert(tx, { id, forumId, ...input, askedAt }, actor.accountId);
      const payload = { expertRequestId: id, engagementId, forumId, days };
      await this.outbox.publish(tx, { type: 'engagements.expert-asked', payload } satisfies ExpertAsked);
      return ok(engagement);
    });
  }
}
