import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { OrganisationReader } from '../../organisations/index.ts';
import { SafetyOffice } from './safety-office.ts';

/** Who may put a mandate on record, and for which organisations one can be. */
@Injectable()
export class MandateOffice {
  constructor(
    private readonly office: SafetyOffice,
    private readonly organisations: OrganisationReader,
  ) {}

  /** A company never holds a mandate. */
  async may(tx: Tx, actor: Actor, forumId: string, organisationId: string): Promise<boolean> {
    const organisation = await this.organisations.byId(tx, organisationId);
    const fits = organisation !== null && ['ngo', 'other'].includes(organisation.kind);
    return fits && this.office.holds(tx, actor, forumId, 'returning_officer');
  }

  record(tx: Tx, { accountId }: Actor, act: string, subjectId: string): Promise<void> {
    return this.office.record(tx, { accountId, act, subjectId });
  }
}
