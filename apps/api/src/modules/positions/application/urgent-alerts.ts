import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import { alertDueAt } from '../domain/answer-clock.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { AlertEnds, AlertOverdue, AlertRaised } from '../domain/answers.events.ts';
import { AlertRepository, type UrgentAlert } from '../persistence/alert.repository.ts';
import { AnsweringAccess } from './answering-access.ts';

export interface AlertInput {
  readonly forum: string;
  readonly addressee: string;
  readonly title: string;
  readonly words: string;
  readonly language: string;
}

/** Whom an alert goes to, by the short names of addresses. */
@Injectable()
export class AlertParties {
  constructor(
    readonly access: AnsweringAccess,
    private readonly forums: ForumReader,
    private readonly addressees: AddresseeReader,
  ) {}

  /** Null unless the person represents the forum or is its safety officer. */
  async of(
    tx: Tx,
    actor: Actor,
    { forum, addressee }: AlertInput,
  ): Promise<{ forumId: string; addresseeId: string } | null> {
    const found = await this.forums.bySlug(tx, forum);
    const asked = await this.addressees.bySlug(tx, addressee);
    if (!found || !asked) return null;
    const may = (await this.access.represents(tx, actor, found.id)) || (await this.access.guards(tx, actor, found.id));
    return may ? { forumId: found.id, addresseeId: asked.id } : null;
  }
}

/** What cannot wait for an answer's clock: acknowledged within 72 hours, by the hour and not by the day. */
@Injectable()
export class UrgentAlerts {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly outbox: Outbox,
    private readonly parties: AlertParties,
    private readonly alerts: AlertRepository,
  ) {}

  raise(actor: Actor, input: AlertInput): Promise<Result<UrgentAlert, AnswerFailure>> {
    return this.transactions.run<UrgentAlert, AnswerFailure>(async (tx) => {
      const parties = await this.parties.of(tx, actor, input);
      if (!parties) return err(notFound('This forum or addressee'));
      const faults = [
        ...textFaults(input.title, { path: 'title', minLength: 5, maxLength: 200 }),
        ...textFaults(input.words, { path: 'words', minLength: 20, maxLength: 4000 }),
        ...textFaults(input.language, { path: 'language', minLength: 2, maxLength: 20 }),
      ];
      if (faults.length > 0) return err(invalidInput(...faults));
      const raisedAt = this.clock.now();
      const text = { title: input.title.trim(), words: input.words.trim(), language: input.language };
      const alert: UrgentAlert = {
        ...{ id: uuidv7(raisedAt), ...parties, ...text, itemId: null, accountId: actor.accountId, raisedAt },
        ...{ acknowledgeBy: alertDueAt(raisedAt), acknowledgedAt: null, acknowledgement: null },
        ...{ overdue: false, heldUntil: null },
      };
      await this.alerts.insert(tx, alert);
      await this.tell(tx, alert);
      return ok(alert);
    });
  }

  acknowledge(actor: Actor, alertId: string, words: string): Promise<Result<UrgentAlert, AnswerFailure>> {
    return this.transactions.run<UrgentAlert, AnswerFailure>(async (tx) => {
      const alert = isUuid(alertId) ? await this.alerts.lock(tx, alertId) : null;
      const mayAct = alert && (await this.parties.access.actsFor(tx, actor, alert.addresseeId));
      if (!alert || !mayAct) return err(notFound('This alert'));
      if (alert.acknowledgedAt) return err(wrongState('acknowledged', 'A colleague has acknowledged this alert.'));
      const faults = textFaults(words, { path: 'words', minLength: 10, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const acknowledgedAt = this.clock.now();
      const acknowledgement = words.trim();
      const by = { accountId: actor.accountId, at: acknowledgedAt, words: acknowledgement };
      await this.alerts.acknowledge(tx, alert.id, by);
      return ok({ ...alert, acknowledgedAt, acknowledgement });
    });
  }

  private async tell(tx: Tx, { id: alertId, addresseeId, acknowledgeBy }: UrgentAlert): Promise<void> {
    const raised: AlertRaised = { type: 'positions.alert-raised', payload: { alertId, addresseeId } };
    await this.outbox.publish(tx, raised);
    const ends: AlertEnds = { type: 'positions.alert-ends', payload: { alertId } };
    await this.outbox.publish(tx, ends, acknowledgeBy);
  }
}

/** After 72 hours without a word the alert is overdue, for everybody to see. */
@Injectable()
export class AlertClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly alerts: AlertRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<AlertEnds>('positions.alert-ends', 'positions.note-overdue-alert', (tx, { alertId }) =>
      this.note(tx, alertId),
    );
  }

  private async note(tx: Tx, alertId: string): Promise<void> {
    const alert = await this.alerts.lock(tx, alertId);
    const isLate = alert && !alert.acknowledgedAt && this.clock.now() >= alert.acknowledgeBy;
    if (!isLate || alert.overdue) return;
    await this.alerts.markOverdue(tx, alertId);
    const { addresseeId, forumId } = alert;
    const event: AlertOverdue = { type: 'positions.alert-overdue', payload: { alertId, addresseeId, forumId } };
    await this.outbox.publish(tx, event);
  }
}
