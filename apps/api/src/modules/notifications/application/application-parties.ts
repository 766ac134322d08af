import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AwardReader, ApplicationReader } from '../../grants/index.ts';
import type { Role } from '../../organisations/index.ts';
import { Recipients } from './recipients.ts';

/** The people behind an application and the officers of the fund that it asks. */
@Injectable()
export class ApplicationParties {
  constructor(
    private readonly applications: ApplicationReader,
    private readonly awards: AwardReader,
    private readonly recipients: Recipients,
  ) {}

  async applicantsOf(tx: Tx, applicationId: string): Promise<string[]> {
    const application = (await this.applications.byIds(tx, [applicationId])).get(applicationId);
    return application
      ? this.recipients.inOrganisation(tx, application.organisationId, 'ngo_editor', 'ngo_signatory')
      : [];
  }

  async officersOfAward(tx: Tx, awardId: string, role: Role): Promise<string[]> {
    const award = (await this.awards.byIds(tx, [awardId])).get(awardId);
    return award ? this.recipients.inFund(tx, award.fundId, role) : [];
  }
}
