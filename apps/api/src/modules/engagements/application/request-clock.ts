import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { RequestDue } from '../domain/engagements.events.ts';
import { RequestRepository } from '../persistence/request.repository.ts';
import { RequestNotices } from './request-notices.ts';

/** Silence becomes public by itself once the promised day has passed everywhere, unless the forum's safety officer holds it. */
@Injectable()
export class RequestClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly requests: RequestRepository,
    private readonly notices: RequestNotices,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RequestDue>('engagements.request-due', 'engagements.request-falls-silent', (tx, { requestId }) =>
      this.look(tx, requestId),
    );
  }

  now(): Date {
    return this.clock.now();
  }

  /** Also when a hold is lifted: the silence then counts from the promised day, as if it had never been held. */
  async look(tx: Tx, requestId: string): Promise<void> {
    const request = await this.requests.lock(tx, requestId);
    if (request?.state !== 'open' || request.heldAt !== null) return;
    if (endOfDayAnywhere(request.dueOn) > this.clock.now()) return;
    await this.notices.silent(tx, request);
  }
}
