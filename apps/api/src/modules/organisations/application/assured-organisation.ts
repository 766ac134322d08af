import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import type { Organisation } from '../domain/organisation.ts';
import { OrganisationReader } from './organisation-reader.ts';
import { RoleReader } from './role-reader.ts';

/** The organisation an officer wants to vet or screen: one that exists and is not their own. */
@Injectable()
export class AssuredOrganisation {
  constructor(
    private readonly organisations: OrganisationReader,
    private readonly roles: RoleReader,
  ) {}

  /** Nobody vouches for an organisation in which they hold a role; it answers like one that is not there. */
  async find(tx: Tx, organisationId: string, accountId: string): Promise<Result<Organisation, NotFound>> {
    const organisation = isUuid(organisationId) ? await this.organisations.byId(tx, organisationId) : null;
    const held = await this.roles.currentRolesOf(tx, accountId);
    const own = held.some((assignment) => assignment.organisationId === organisationId);
    return organisation && !own ? ok(organisation) : err(notFound('This organisation'));
  }
}
