import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { InvitationsDue } from '../domain/taking-part.events.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';

/** An invitation that nobody answered lapses on its day, and frees the place; handled late, it lapses late and once. */
@Injectable()
export class LapseInvitations implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly clock: Clock,
    private readonly invitations: InvitationRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<InvitationsDue>(
      'engagements.invitations-due',
      'engagements.lapse-invitations',
      async (tx, { sessionId }) => {
        for (const { id, answerBy } of await this.invitations.overdue(tx, sessionId, this.clock.now()))
          await this.invitations.answer(tx, id, 'lapsed', answerBy);
      },
    );
  }
}
