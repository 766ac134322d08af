import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { holdsRoleIn, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { takesApplications } from '../domain/call.ts';
import { alreadyApplied, callNotOpen, type AlreadyApplied, type CallNotOpen } from '../domain/grants.errors.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { CallRepository } from '../persistence/call.repository.ts';

export type StartApplicationFailure = NotFound | CallNotOpen | AlreadyApplied;

/** Opens an empty draft for an organisation; one open application per organisation and call. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly calls: CallRepository,
    private readonly applications: ApplicationRepository,
  ) {}

  execute(actor: Actor, callId: string, organisationId: string): Promise<Result<string, StartApplicationFailure>> {
    return this.transactions.run<string, StartApplicationFailure>(async (tx) => {
      const call = isUuid(callId) ? await this.calls.lock(tx, callId) : null;
      if (call?.state !== 'published' || !holdsRoleIn(actor, organisationId, ...APPLICANT_ROLES))
        return err(notFound('The call'));
      const now = this.clock.now();
      if (!takesApplications(call, now)) return err(callNotOpen(call));
      const earlier = await this.applications.openOf(tx, callId, organisationId);
      if (earlier) return err(alreadyApplied(earlier.id));
      const id = uuidv7(now);
      await this.applications.insertDraft(tx, { id, callId, organisationId, createdBy: actor.accountId, now });
      return ok(id);
    });
  }
}
