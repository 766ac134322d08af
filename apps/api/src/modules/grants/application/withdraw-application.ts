import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { mayWithdraw } from '../domain/application.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ApplicationAccess } from './application-access.ts';

export type WithdrawApplicationFailure = NotFound | WrongState;

/** Takes an application back; the organisation may start another while the call is open. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ApplicationAccess,
    private readonly applications: ApplicationRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, applicationId: string): Promise<Result<string, WithdrawApplicationFailure>> {
    return this.transactions.run<string, WithdrawApplicationFailure>(async (tx) => {
      const found = await this.access.lockOwn(tx, actor, applicationId);
      if (!found.ok) return found;
      const { id, state, callId } = found.value;
      if (!mayWithdraw(state)) {
        return err(
          wrongState(state, 'The board already has this application before it, or has decided. Nothing was changed.'),
        );
      }
      await this.applications.setState(tx, id, 'withdrawn', this.clock.now());
      await this.outbox.publish(tx, { type: 'grants.application-withdrawn', payload: { applicationId: id, callId } });
      return ok(id);
    });
  }
}
