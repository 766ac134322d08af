import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Notify } from './notify.ts';

/** What taking part tells: whom it concerns, and a record's id. */
interface TakingPartFacts {
  readonly accountIds?: readonly string[];
  readonly sessionId?: string;
  readonly seatId?: string;
}

/** To whoever is invited, or has a part in a session: that something waits, never what it is about. */
@Injectable()
export class NotifyOfTakingPart implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
  ) {}

  onModuleInit(): void {
    this.tell('engagements.people-invited', 'invited-to-take-part');
    this.tell('engagements.session-moved', 'session-changed');
    this.tell('engagements.seat-waiting', 'engagement-seat');
    this.tell('engagements.notes-to-check', 'notes-to-check');
  }

  private tell(type: string, kind: string): void {
    this.handlers.on(type, `notifications.${kind}`, async (tx: Tx, facts: TakingPartFacts, eventId) => {
      const subjectId = facts.sessionId ?? facts.seatId ?? '';
      await this.notify.tell(tx, [...(facts.accountIds ?? [])], { eventId, kind, subjectId });
    });
  }
}
