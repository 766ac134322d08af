import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { remindersFor, type AnswerClock } from '../domain/answer-clock.ts';
import { openPromises, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerClockEnds, AnswerMoved, AnswerNoted, AnswerReminder } from '../domain/answers.events.ts';
import { AnswerItemRepository, type ItemChange } from '../persistence/answer-item.repository.ts';
import { OverdueRepository } from '../persistence/overdue.repository.ts';

/** Changes items: keeps promises and what is late of them in step, and tells who has to know. */
@Injectable()
export class AnswerMoves {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly items: AnswerItemRepository,
    private readonly overdues: OverdueRepository,
  ) {}

  today(): string {
    return dayOf(this.clock.now());
  }

  /** Applies the change; `kept` names promises that it keeps, however late. Answers the item as it is then. */
  async apply(tx: Tx, item: AnswerItem, change: ItemChange, kept: readonly AnswerClock[] = []): Promise<AnswerItem> {
    if (kept.length > 0) await this.overdues.settle(tx, item.id, kept, this.today());
    const overdueSince = (await this.overdues.open(tx, item.id))[0]?.since ?? null;
    await this.items.change(tx, item.id, { ...change, overdueSince });
    const { forumActId: _, ...rest } = change;
    const moved: AnswerItem = { ...item, ...rest, overdueSince };
    await (moved.state === item.state ? this.note(tx, item.id) : this.tell(tx, moved));
    const before = openPromises(item).map(({ clock, dueOn }) => `${clock} ${dueOn}`);
    await this.start(tx, moved, (promise) => !before.includes(promise));
    return moved;
  }

  /** Starts the clocks of promises that are open; `isNew` leaves out those whose clock runs already. */
  async start(tx: Tx, item: AnswerItem, isNew: (promise: string) => boolean = () => true): Promise<void> {
    const now = this.clock.now();
    for (const { clock, dueOn } of openPromises(item)) {
      if (!isNew(`${clock} ${dueOn}`)) continue;
      const payload = { itemId: item.id, clock, dueOn };
      const ends: AnswerClockEnds = { type: 'positions.answer-clock-ends', payload };
      await this.outbox.publish(tx, ends, endOfDayAnywhere(dueOn));
      for (const { daysBefore, at } of remindersFor(dueOn, now)) {
        const reminder: AnswerReminder = { type: 'positions.answer-reminder', payload: { ...payload, daysBefore } };
        await this.outbox.publish(tx, reminder, at);
      }
    }
  }

  /** Tells that something dated became of an item whose state is the same. */
  async note(tx: Tx, itemId: string): Promise<void> {
    await this.outbox.publish(tx, { type: 'positions.answer-noted', payload: { itemId } } satisfies AnswerNoted);
  }

  private async tell(tx: Tx, { id: itemId, state }: AnswerItem): Promise<void> {
    const event: AnswerMoved = { type: 'positions.answer-moved', payload: { itemId, state } };
    await this.outbox.publish(tx, event);
  }
}
