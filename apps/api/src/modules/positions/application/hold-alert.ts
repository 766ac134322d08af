import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { AlertNoted } from '../domain/answers.events.ts';
import { holdFaults, type HoldWish } from '../domain/hold.ts';
import { AlertRepository, type AlertHold, type UrgentAlert } from '../persistence/alert.repository.ts';
import { AnsweringAccess } from './answering-access.ts';

/**
 * The forum's safety officer keeps an alert's outcome out of the company's public record for a time (rule I6). The company
 * and the forum go on reading the alert, and its 72 hours run.
 */
@Injectable()
export class HoldAlert {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly access: AnsweringAccess,
    private readonly alerts: AlertRepository,
  ) {}

  place(actor: Actor, wish: HoldWish & { readonly alertId: string }): Promise<Result<AlertHold, AnswerFailure>> {
    return this.transactions.run<AlertHold, AnswerFailure>(async (tx) => {
      const alert = await this.lock(tx, actor, wish.alertId);
      if (!alert) return err(notFound('This alert'));
      const placedAt = this.clock.now();
      const faults = holdFaults(wish, placedAt);
      if (faults.length > 0) return err(invalidInput(...faults));
      const who = { alertId: alert.id, accountId: actor.accountId, reasons: wish.reasons.trim() };
      const hold: AlertHold = { id: uuidv7(placedAt), ...who, placedAt, untilOn: wish.untilOn, releasedAt: null };
      await this.alerts.insertHold(tx, hold);
      await this.outbox.publish(tx, noted(alert));
      await this.outbox.publish(tx, noted(alert), endOfDayAnywhere(hold.untilOn));
      return ok(hold);
    });
  }

  release(actor: Actor, holdId: string): Promise<Result<AlertHold, AnswerFailure>> {
    return this.transactions.run<AlertHold, AnswerFailure>(async (tx) => {
      const hold = isUuid(holdId) ? await this.alerts.holdById(tx, holdId) : null;
      const alert = hold && (await this.lock(tx, actor, hold.alertId));
      if (!hold || !alert) return err(notFound('This hold'));
      if (hold.releasedAt) return err(wrongState('released', 'This hold has ended. Nothing was changed.'));
      const releasedAt = this.clock.now();
      await this.alerts.releaseHold(tx, hold.id, actor.accountId, releasedAt);
      await this.outbox.publish(tx, noted(alert));
      return ok({ ...hold, releasedAt });
    });
  }

  /** Null for everybody but the forum's safety officer. */
  private async lock(tx: Tx, actor: Actor, alertId: string): Promise<UrgentAlert | null> {
    const alert = isUuid(alertId) ? await this.alerts.lock(tx, alertId) : null;
    return alert && (await this.access.guards(tx, actor, alert.forumId)) ? alert : null;
  }
}

const noted = ({ id: alertId }: UrgentAlert): AlertNoted => ({ type: 'positions.alert-noted', payload: { alertId } });
