import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ConfidentialDue } from '../domain/engagements.events.ts';
import { ConfidentialOffice } from './confidential-office.ts';

/** Items release themselves when their last day has passed everywhere; the date on them is the promised one, also when late. */
@Injectable()
export class ConfidentialClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly office: ConfidentialOffice,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ConfidentialDue>('engagements.confidential-due', 'engagements.release-item', (tx, { itemId }) =>
      this.release(tx, itemId),
    );
  }

  private async release(tx: Tx, itemId: string): Promise<void> {
    const item = await this.office.items.lock(tx, itemId);
    if (item?.state !== 'sealed' || item.sunsetOn === null) return;
    if (endOfDayAnywhere(item.sunsetOn) > this.clock.now()) return;
    await this.office.change(tx, item, { state: 'released', releasedOn: dayAfter(item.sunsetOn, 1) }, null);
  }
}
