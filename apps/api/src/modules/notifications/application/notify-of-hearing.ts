import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { CompanyCalled, OfficeCalled, SafetyOverdue } from '../../hearing/index.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

/** What came by code, to those who may open it. They learn that there is something, and the forum; nothing of the matter. */
@Injectable()
export class NotifyOfHearing implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly notify: Notify,
    private readonly recipients: Recipients,
  ) {}

  onModuleInit(): void {
    for (const kind of ['input-received', 'grievance-received', 'reprisal-received', 'sealed-received'] as const)
      this.tellOffice(`hearing.${kind}`, kind);
    this.tellOffice('hearing.safety-overdue', 'safety-overdue');
    this.handlers.on<CompanyCalled>('hearing.company-called', 'notifications.company-called', (tx, facts, eventId) =>
      this.tellCompany(tx, facts, eventId),
    );
  }

  private tellOffice(type: (OfficeCalled | SafetyOverdue)['type'], kind: string): void {
    this.handlers.on<OfficeCalled | SafetyOverdue>(type, `notifications.${kind}`, async (tx, facts, eventId) => {
      await this.notify.tell(tx, facts.accountIds, { eventId, kind, subjectId: facts.forumId });
    });
  }

  private async tellCompany(tx: Tx, { organisationId }: CompanyCalled['payload'], eventId: string): Promise<void> {
    const people = await this.recipients.inOrganisation(tx, organisationId, 'company_rights');
    await this.notify.tell(tx, people, { eventId, kind: 'company-called', subjectId: organisationId });
  }
}
