import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { ForumEnded, QuestionDecided } from '../domain/forum.events.ts';
import { prolongedTo } from '../domain/pilot.ts';
import { ForumRepository } from '../persistence/forum.repository.ts';

/** The question in which members decide whether their forum goes on; `yes` goes on, `no` ends it. */
export const CONTINUE_QUESTION = 'continue';

/** Does what the members voted: their forum gets a new end date, or ends. */
@Injectable()
export class ContinueOrStop implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly forums: ForumRepository,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.handlers.on<QuestionDecided>('elections.question-decided', 'forums.continue-or-stop', (tx, decided) =>
      decided.question === CONTINUE_QUESTION ? this.follow(tx, decided) : Promise.resolve(),
    );
  }

  private async follow(tx: Tx, { forumId, outcome }: QuestionDecided['payload']): Promise<void> {
    const forum = await this.forums.lock(tx, forumId);
    if (forum?.state !== 'active') return;
    if (outcome === 'yes') return this.forums.prolong(tx, forumId, prolongedTo(forum));
    if (outcome !== 'no') return;
    await this.forums.end(tx, forumId, this.clock.now());
    const ended: ForumEnded = { type: 'forums.ended', payload: { forumId } };
    await this.outbox.publish(tx, ended);
  }
}
