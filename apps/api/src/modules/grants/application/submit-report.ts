import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { trancheAwaitingReport } from '../domain/award.ts';
import { conditionNotDue, type ConditionNotDue } from '../domain/grants.errors.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { ReportRepository } from '../persistence/report.repository.ts';
import { AwardAccess } from './award-access.ts';

export interface SubmitReportInput {
  readonly trancheId: string;
  readonly narrative: string;
  /** Spent so far out of the award, in minor units of its currency. */
  readonly spentMinor: bigint;
}

export type SubmitReportFailure = NotFound | InvalidInput | ConditionNotDue;

/** The grantee reports, which the next tranche waits for. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: AwardAccess,
    private readonly reports: ReportRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: SubmitReportInput): Promise<Result<string, SubmitReportFailure>> {
    return this.transactions.run<string, SubmitReportFailure>(async (tx) => {
      const found = await this.access.lockTranche(tx, input.trancheId);
      if (!found.ok) return found;
      const { award, tranche, tranches } = found.value;
      if (!holdsRoleIn(actor, award.organisationId, ...APPLICANT_ROLES)) return err(notFound('The tranche'));
      const faults = textFaults(input.narrative, { path: 'narrative', minLength: 50, maxLength: 20_000 });
      if (input.spentMinor < 0n || input.spentMinor > award.amountMinor) {
        faults.push({ path: 'spent', code: 'range', message: 'What was spent lies between zero and the award.' });
      }
      if (faults.length > 0) return err(invalidInput(...faults));
      const earlier = (await this.reports.ofTranches(tx, [tranche.id])).get(tranche.id) ?? [];
      const open = earlier.some((report) => report.state !== 'returned');
      if (open || trancheAwaitingReport(award, tranches)?.id !== tranche.id) return err(conditionNotDue());
      const now = this.clock.now();
      const id = uuidv7(now);
      await this.reports.insert(tx, { ...input, id, submittedBy: actor.accountId, submittedAt: now });
      await this.outbox.publish(tx, { type: 'grants.report-submitted', payload: { reportId: id, awardId: award.id } });
      return ok(id);
    });
  }
}
