import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { requestedMinor, submissionFaults } from '../domain/answers.ts';
import { notADraft, type Application } from '../domain/application.ts';
import { takesApplications, type Call } from '../domain/call.ts';
import {
  applicationIncomplete,
  callNotOpen,
  type ApplicationIncomplete,
  type CallNotOpen,
} from '../domain/grants.errors.ts';
import { ApplicationAccess } from './application-access.ts';
import { ApplicationRecords } from './application-records.ts';

export type SubmitApplicationFailure = NotFound | WrongState | CallNotOpen | ApplicationIncomplete;

/** Sends the application; from now on it stays as it is. Only a signatory binds the organisation. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly records: ApplicationRecords,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, applicationId: string): Promise<Result<string, SubmitApplicationFailure>> {
    return this.transactions.run<string, SubmitApplicationFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, applicationId);
      if (!found.ok) return found;
      const application = found.value;
      if (!holdsRoleIn(actor, application.organisationId, 'ngo_signatory')) return err(notFound('The application'));
      const call = await this.records.callOf(tx, application);
      const now = this.clock.now();
      const decided = mayBeSubmitted(application, call, now);
      if (!decided.ok) return decided;
      const submission = { requestedMinor: decided.value, by: actor.accountId, now };
      await this.records.applications.submit(tx, application.id, submission);
      const payload = { applicationId, callId: call.id, organisationId: application.organisationId };
      await this.outbox.publish(tx, { type: 'grants.application-submitted', payload });
      return ok(application.id);
    });
  }
}

/** The amount asked for, or why the application cannot be sent now. */
function mayBeSubmitted(
  application: Application,
  call: Call,
  now: Date,
): Result<bigint, WrongState | CallNotOpen | ApplicationIncomplete> {
  if (application.state !== 'draft') return err(notADraft(application.state));
  if (!takesApplications(call, now)) return err(callNotOpen(call));
  const faults = submissionFaults(call.form, application.answers, {
    currency: call.currency,
    ceilingMinor: call.ceilingMinor,
  });
  const requested = requestedMinor(application.answers);
  return faults.length > 0 || requested === null ? err(applicationIncomplete(faults)) : ok(requested);
}
