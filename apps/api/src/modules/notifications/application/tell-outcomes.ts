import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { type OutcomeChoice, UNCHOSEN } from '../domain/outcome-choice.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';
import { OutcomeChannels } from './outcome-channels.ts';
import { PointAuthors } from './point-authors.ts';

/** When something becomes of a point, its author is told in the way and the rhythm they chose, never what it is. */
@Injectable()
export class TellOutcomes implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly authors: PointAuthors,
    private readonly notifications: NotificationRepository,
    private readonly channels: OutcomeChannels,
  ) {}

  onModuleInit(): void {
    for (const type of ['positions.adopted', 'positions.delivered']) {
      this.handlers.on(type, 'notifications.tell-outcomes', async (tx, payload, eventId) => {
        const { positionId } = payload as { positionId: string };
        await this.tell(tx, await this.authors.ofPosition(tx, positionId), eventId);
      });
    }
    this.handlers.on('positions.answer-moved', 'notifications.tell-outcomes', async (tx, payload, eventId) => {
      const { itemId } = payload as { itemId: string };
      await this.tell(tx, await this.authors.ofAnswer(tx, itemId), eventId);
    });
  }

  private async tell(tx: Tx, accountIds: readonly string[], eventId: string): Promise<void> {
    const chosen = await this.channels.choices.of(tx, accountIds);
    const choiceOf = (accountId: string): OutcomeChoice => chosen.get(accountId) ?? UNCHOSEN;
    for (const rhythm of ['weekly', 'monthly'] as const) {
      await this.channels.digests.note(
        tx,
        rhythm,
        accountIds.filter((id) => choiceOf(id).rhythm === rhythm),
      );
    }
    const atOnce = accountIds.filter((id) => choiceOf(id).rhythm === 'at_once');
    if (atOnce.length === 0) return;
    const moved = { eventId, kind: 'outcome-moved', subjectId: '' };
    await this.notifications.insert(tx, atOnce, moved, this.clock.now());
    await this.channels.mails.want(
      tx,
      atOnce.filter((id) => choiceOf(id).channel === 'mail'),
    );
    const organisationIds = atOnce.flatMap((id) => choiceOf(id).organisationId ?? []);
    await this.channels.organisations.tell(tx, [...new Set(organisationIds)], eventId);
  }
}
