import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { constraintOf, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../../platform/errors/problems.ts';
import { AuditTrail } from '../../../platform/events/audit-trail.ts';
import { announcementFaults, type Announcement } from '../domain/announcement.ts';
import type { Election } from '../domain/election.ts';
import { slugTaken } from '../domain/elections.errors.ts';
import type { AnnounceFailure } from '../domain/elections.failures.ts';
import { ElectionPlans } from './election-plans.ts';
import { ElectionRegister } from './election-register.ts';
import { OfficedForums } from './officed-forums.ts';

/** The returning officer gives notice: from here on, dates, rule and gate stay as they are. */
@Injectable()
export class AnnounceElection {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly forums: OfficedForums,
    private readonly plans: ElectionPlans,
    private readonly register: ElectionRegister,
    private readonly trail: AuditTrail,
  ) {}

  async execute(actor: Actor, announcement: Announcement): Promise<Result<Election, AnnounceFailure>> {
    try {
      return await this.announce(actor, announcement);
    } catch (error) {
      if (constraintOf(error) === 'elections_slug_unique') return err(slugTaken());
      throw error;
    }
  }

  private announce(actor: Actor, announcement: Announcement): Promise<Result<Election, AnnounceFailure>> {
    return this.transactions.run<Election, AnnounceFailure>(async (tx) => {
      const forum = await this.forums.bySlug(tx, actor, announcement.forum, 'returning_officer');
      if (!forum) return err(notFound('The forum'));
      const faults = announcementFaults(announcement, this.forums.now());
      if (faults.length > 0) return err(invalidInput(...faults));
      const plan = await this.plans.of(tx, forum, announcement);
      if (!plan.ok) return plan;
      const { election } = plan.value;
      await this.register.enter(tx, plan.value, actor.accountId);
      const details = { slug: election.slug, kind: election.kind };
      await this.trail.record(tx, {
        accountId: actor.accountId,
        act: 'announce-election',
        subjectId: election.id,
        details,
      });
      return ok(election);
    });
  }
}
