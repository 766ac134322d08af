import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

/** What forums tell: whom it concerns, as accounts or as organisations that sign, and a record's id. */
interface ForumFacts {
  readonly accountIds?: readonly string[];
  readonly organisationIds?: readonly string[];
  readonly motionId?: string;
  readonly actId?: string;
  readonly appealId?: string;
  readonly accountId?: string;
  readonly appointmentId?: string;
}

/** From what happens in forums to the people whom it concerns; never a word of what it is about. */
@Injectable()
export class NotifyOfForums implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    this.tell('forums.motion-opened', 'forum-motion', ({ motionId }) => motionId);
    this.tell('forums.officer-appointed', 'forum-office', ({ appointmentId }) => appointmentId);
    this.tell('forums.content-hidden', 'text-hidden', ({ actId }) => actId);
    this.tell('forums.appeal-assigned', 'appeal-to-hear', ({ appealId }) => appealId);
    this.tell('forums.appeal-decided', 'appeal-decided', ({ actId }) => actId);
  }

  private tell(type: string, kind: string, subjectOf: (facts: ForumFacts) => string | undefined): void {
    this.handlers.on(type, `notifications.${kind}`, async (tx, payload, eventId) => {
      const people = await this.peopleOf(tx, payload);
      await this.notify.tell(tx, people, { eventId, kind, subjectId: subjectOf(payload) ?? '' });
    });
  }

  private async peopleOf(tx: Tx, { accountIds = [], accountId, organisationIds = [] }: ForumFacts): Promise<string[]> {
    const people = new Set([...accountIds, ...(accountId ? [accountId] : [])]);
    for (const organisationId of organisationIds) {
      const signatories = await this.recipients.inOrganisation(tx, organisationId, 'ngo_signatory');
      for (const signatory of signatories) people.add(signatory);
    }
    return [...people];
  }
}
