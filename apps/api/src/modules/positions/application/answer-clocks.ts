import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { hasPassed, overdueSince, reminderTells, type AnswerClock } from '../domain/answer-clock.ts';
import { openPromises, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerClockEnds, AnswerDue, AnswerOverdue, AnswerReminder } from '../domain/answers.events.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { OverdueRepository } from '../persistence/overdue.repository.ts';

/**
 * What happens when a promised day comes near, and when it has passed. A timer only says that it is time to look: what is
 * true then decides, so that one that comes a week late, twice, or for a promise that was moved does no harm.
 */
@Injectable()
export class AnswerClocks implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly items: AnswerItemRepository,
    private readonly overdues: OverdueRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<AnswerClockEnds>('positions.answer-clock-ends', 'positions.note-overdue', (tx, promise) =>
      this.noteOverdue(tx, promise),
    );
    this.handlers.on<AnswerReminder>('positions.answer-reminder', 'positions.remind-company', (tx, reminder) =>
      this.remind(tx, reminder),
    );
  }

  private async noteOverdue(tx: Tx, { itemId, clock, dueOn }: AnswerClockEnds['payload']): Promise<void> {
    const item = await this.items.lock(tx, itemId);
    if (!item || !this.isOpen(item, clock, dueOn) || !hasPassed(dueOn, this.clock.now())) return;
    const since = overdueSince(dueOn);
    if (!(await this.overdues.insert(tx, { itemId, clock, dueOn, since }))) return;
    const earliest = item.overdueSince !== null && item.overdueSince < since ? item.overdueSince : since;
    await this.items.change(tx, itemId, { overdueSince: earliest });
    const { addresseeId, forumId } = item;
    const event: AnswerOverdue = { type: 'positions.overdue', payload: { itemId, addresseeId, forumId } };
    await this.outbox.publish(tx, event);
  }

  private async remind(tx: Tx, { itemId, clock, dueOn, daysBefore }: AnswerReminder['payload']): Promise<void> {
    const item = await this.items.lock(tx, itemId);
    if (!item || !this.isOpen(item, clock, dueOn) || !reminderTells(dueOn, daysBefore, this.clock.now())) return;
    if (!(await this.overdues.remind(tx, { itemId, clock, dueOn, daysBefore }))) return;
    const event: AnswerDue = { type: 'positions.answer-due', payload: { itemId, addresseeId: item.addresseeId } };
    await this.outbox.publish(tx, event);
  }

  private isOpen(item: AnswerItem, clock: AnswerClock, dueOn: string): boolean {
    return openPromises(item).some((promise) => promise.clock === clock && promise.dueOn === dueOn);
  }
}
