import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { EligibilityCheck } from '../persistence/review.repository.ts';
import { ApplicationAccess } from './application-access.ts';
import { ReviewRecords } from './review-records.ts';

export type AssessEligibilityInput = Omit<EligibilityCheck, 'decidedAt'>;
export type AssessEligibilityFailure = NotFound | InvalidInput | WrongState;

/** The grants officer says, with reasons for each criterion, whether an application goes on to review. */
@Injectable()
export class AssessEligibility {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly records: ReviewRecords,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: AssessEligibilityInput): Promise<Result<string, AssessEligibilityFailure>> {
    return this.transactions.run<string, AssessEligibilityFailure>(async (tx) => {
      const { applicationId, eligible } = input;
      const found = await this.access.lockForOfficer(tx, actor, applicationId);
      if (!found.ok) return found;
      const faults = findingFaults(input);
      if (faults.length > 0) return err(invalidInput(...faults));
      if (found.value.state !== 'submitted') {
        return err(wrongState(found.value.state, 'Eligibility was decided before, or the application was withdrawn.'));
      }
      const now = this.clock.now();
      await this.records.reviews.recordEligibility(tx, { ...input, decidedAt: now }, actor.accountId);
      await this.records.applications.setState(tx, applicationId, eligible ? 'eligible' : 'ineligible', now);
      await this.outbox.publish(tx, { type: 'grants.eligibility-decided', payload: { applicationId, eligible } });
      return ok(applicationId);
    });
  }
}

function findingFaults(input: AssessEligibilityInput): ReturnType<typeof textFaults> {
  const faults = [
    ...textFaults(input.reasons, { path: 'reasons', minLength: 10, maxLength: 4_000 }),
    ...input.findings.flatMap((finding, index) =>
      textFaults(finding.reason, { path: `findings.${index}.reason`, maxLength: 2_000 }),
    ),
  ];
  if (input.eligible && input.findings.some((finding) => !finding.met)) {
    faults.push({
      path: 'findings',
      code: 'contradiction',
      message: 'An application that misses a criterion is not eligible.',
    });
  }
  return faults;
}
