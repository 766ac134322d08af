import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { MembersEnded } from '../domain/forum.events.ts';
import { LapseRepository } from '../persistence/lapse.repository.ts';

interface LapseDue {
  readonly type: 'forums.lapse-due';
  readonly payload: { readonly constituencyId: string };
}

/** Lapsed memberships that nobody mended end on their day. */
@Injectable()
export class LapseClock implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly handlers: EventHandlers,
    private readonly lapses: LapseRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<LapseDue>('forums.lapse-due', 'forums.end-lapsed-members', (tx, { constituencyId }) =>
      this.end(tx, constituencyId),
    );
  }

  private async end(tx: Tx, constituencyId: string): Promise<void> {
    const ended = await this.lapses.end(tx, constituencyId, dayOf(this.clock.now()));
    const forumId = ended[0]?.forumId;
    if (forumId === undefined) return;
    const payload = { forumId, memberIds: ended.map(({ id }) => id) };
    await this.outbox.publish(tx, { type: 'forums.members-ended', payload } satisfies MembersEnded);
  }

  set(tx: Tx, constituencyId: string, at: Date): Promise<void> {
    const event: LapseDue = { type: 'forums.lapse-due', payload: { constituencyId } };
    return this.outbox.publish(tx, event, at);
  }
}
