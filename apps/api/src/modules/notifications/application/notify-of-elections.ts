import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Notify } from './notify.ts';

/** What elections tell: whom it concerns, and a record's id. */
interface ElectionFacts {
  readonly accountIds?: readonly string[];
  readonly vacancyId?: string;
  readonly petitionId?: string;
  readonly caseId?: string;
  readonly challengeId?: string;
  readonly constituencyId?: string;
}

/** From what happens after an election to the people who have a part in it; never a word of what it is about. */
@Injectable()
export class NotifyOfElections implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
  ) {}

  onModuleInit(): void {
    this.tell('elections.consent-asked', 'seat-offered', ({ vacancyId }) => vacancyId);
    this.tell('elections.recall-noticed', 'recall-noticed', ({ petitionId }) => petitionId);
    this.tell('elections.removal-filed', 'removal-filed', ({ caseId }) => caseId);
    this.tell('elections.challenge-filed', 'challenge-filed', ({ challengeId }) => challengeId);
    this.tell('elections.term-ends-soon', 'term-ends-soon', ({ constituencyId }) => constituencyId);
  }

  private tell(type: string, kind: string, subjectOf: (facts: ElectionFacts) => string | undefined): void {
    this.handlers.on(type, `notifications.${kind}`, async (tx: Tx, facts: ElectionFacts, eventId) => {
      await this.notify.tell(tx, [...(facts.accountIds ?? [])], { eventId, kind, subjectId: subjectOf(facts) ?? '' });
    });
  }
}
