import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import { Recipients } from './recipients.ts';

/** The people of both sides of an engagement. */
@Injectable()
export class EngagementRecipients {
  constructor(
    private readonly addressees: AddresseeReader,
    private readonly recipients: Recipients,
    private readonly representatives: ForumRepresentatives,
  ) {}

  async ofCompanies(tx: Tx, addresseeIds: readonly string[]): Promise<string[]> {
    const people: string[] = [];
    for (const { organisationId } of (await this.addressees.byIds(tx, addresseeIds)).values()) {
      if (organisationId === null) continue;
      people.push(...(await this.recipients.inOrganisation(tx, organisationId, 'company_rights', 'company_signatory')));
    }
    return people;
  }

  /** People of an organisation that asked something. */
  ofAsker(tx: Tx, organisationId: string): Promise<string[]> {
    return this.recipients.inOrganisation(tx, organisationId, 'ngo_editor', 'ngo_signatory');
  }

  async ofForum(tx: Tx, forumId: string): Promise<string[]> {
    return (await this.representatives.of(tx, forumId)).map(({ accountId }) => accountId);
  }
}
