import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Notify } from './notify.ts';
import { Recipients } from './recipients.ts';

/**
 * A line to an organisation's contact that something waits for people it knows. It says neither for whom nor how many nor
 * what, and it is the same for everybody who chose this way.
 */
@Injectable()
export class WaitingForMembers {
  constructor(
    private readonly notify: Notify,
    private readonly recipients: Recipients,
  ) {}

  async tell(tx: Tx, organisationIds: readonly string[], eventId: string): Promise<void> {
    for (const organisationId of organisationIds) {
      const people = await this.recipients.inOrganisation(tx, organisationId, 'ngo_signatory', 'ngo_editor');
      await this.notify.tell(tx, people, { eventId, kind: 'waiting-for-members', subjectId: '' });
    }
  }
}
