import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { ReviewDue } from '../domain/engagements.events.ts';
import { EngagementRepository } from '../persistence/engagement.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

/** On the agreed day the review begins by itself; a timer that was overtaken by newer rules does nothing. */
@Injectable()
export class ReviewClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly engagements: EngagementRepository,
    private readonly desk: EngagementDesk,
  ) {}

  onModuleInit(): void {
    this.handlers.on<ReviewDue>('engagements.review-due', 'engagements.begin-review', (tx, { engagementId }) =>
      this.begin(tx, engagementId),
    );
  }

  private async begin(tx: Tx, engagementId: string): Promise<void> {
    const engagement = await this.engagements.lock(tx, engagementId);
    if (engagement?.state !== 'running' || engagement.reviewOn === null) return;
    if (endOfDayAnywhere(engagement.reviewOn) > this.clock.now()) return;
    await this.desk.move(tx, engagement, { state: 'review', reviewRound: engagement.reviewRound + 1 });
  }
}
