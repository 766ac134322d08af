import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import { JointRepository } from '../persistence/joint.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';
import { StartWhenAgreed } from './start-when-agreed.ts';

/** Each company gives its own word to the antitrust notice and the agenda before they meet. */
@Injectable()
export class AcceptAntitrustNotice {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly joint: JointRepository,
    private readonly starting: StartWhenAgreed,
  ) {}

  execute(actor: Actor, engagementId: string): Promise<Result<Engagement, NotFound | WrongState>> {
    return this.transactions.run<Engagement, NotFound | WrongState>(async (tx) => {
      const found = await this.desk.asCompany(tx, actor, engagementId);
      if (!found.ok) return found;
      const { engagement, addresseeId } = found.value;
      if (!(await this.joint.latestTerms(tx, engagementId)))
        return err(
          wrongState('unwritten', 'The leading company has not written the notice yet. Nothing was accepted.'),
        );
      if (addresseeId !== null)
        await this.joint.accept(tx, engagementId, addresseeId, actor.accountId, this.desk.now());
      return ok(await this.starting.attempt(tx, engagement));
    });
  }
}
