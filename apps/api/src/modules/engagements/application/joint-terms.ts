import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { JointRepository } from '../persistence/joint.repository.ts';
import { type Desk, EngagementDesk } from './engagement-desk.ts';

export type JointFailure = NotFound | InvalidInput;

/** Rule S6: the leading company writes the antitrust notice, the agenda and the minutes. */
@Injectable()
export class JointTermsDesk {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly engagements: EngagementRepository,
    private readonly joint: JointRepository,
  ) {}

  writeTerms(
    actor: Actor,
    engagementId: string,
    terms: { readonly antitrustNotice: string; readonly agenda: string },
  ): Promise<Result<Engagement, JointFailure>> {
    const faults = [
      ...textFaults(terms.antitrustNotice, { path: 'antitrustNotice', minLength: 40, maxLength: 8000 }),
      ...textFaults(terms.agenda, { path: 'agenda', minLength: 10, maxLength: 8000 }),
    ];
    return this.asLead(actor, engagementId, async (tx, { engagement }) => {
      if (faults.length > 0) return err(invalidInput(...faults));
      const version = ((await this.joint.latestTerms(tx, engagementId))?.version ?? 0) + 1;
      await this.joint.addTerms(tx, { engagementId, version, ...terms, writtenAt: this.desk.now() }, actor.accountId);
      return ok(engagement);
    });
  }

  addMinutes(
    actor: Actor,
    engagementId: string,
    minutes: { readonly heldOn: string; readonly text: string },
  ): Promise<Result<Engagement, JointFailure>> {
    const faults = textFaults(minutes.text, { path: 'text', minLength: 20, maxLength: 20000 });
    return this.asLead(actor, engagementId, async (tx, { engagement }) => {
      if (faults.length > 0) return err(invalidInput(...faults));
      const writtenAt = this.desk.now();
      await this.joint.addMinutes(tx, { id: uuidv7(writtenAt), engagementId, ...minutes, writtenAt }, actor.accountId);
      return ok(engagement);
    });
  }

  private asLead(
    actor: Actor,
    engagementId: string,
    write: (tx: Tx, desk: Desk) => Promise<Result<Engagement, JointFailure>>,
  ): Promise<Result<Engagement, JointFailure>> {
    return this.transactions.run<Engagement, JointFailure>(async (tx) => {
      const found = await this.desk.asCompany(tx, actor, engagementId);
      if (!found.ok) return found;
      const companies = await this.engagements.addresseesOf(tx, [engagementId]);
      const leads = companies.some(({ isLead, addresseeId }) => isLead && addresseeId === found.value.addresseeId);
      return leads && companies.length > 1
        ? write(tx, found.value)
        : err(notFound('A joint engagement that your company leads'));
    });
  }
}
