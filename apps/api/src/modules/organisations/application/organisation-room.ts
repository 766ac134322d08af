import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Organisation } from '../domain/organisation.ts';
import { type Role, ROLES_OF_KIND, rolesThatOffer } from '../domain/role.ts';
import type { RoleAssignment } from '../domain/role-assignment.ts';
import type { RoleOffer } from '../domain/role-offer.ts';
import { RoleOfferRepository } from '../persistence/role-offer.repository.ts';
import { OrganisationReader } from './organisation-reader.ts';
import { RoleReader } from './role-reader.ts';

export interface OrganisationRoom {
  readonly organisation: Organisation;
  readonly people: readonly RoleAssignment[];
  readonly offers: readonly RoleOffer[];
  /** Roles that this person may offer here. */
  readonly rolesToOffer: readonly Role[];
}

/** What people of an organisation see of it: who acts for it and to whom roles are offered. */
@Injectable()
export class OrganisationRoomReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly organisations: OrganisationReader,
    private readonly roles: RoleReader,
    private readonly offers: RoleOfferRepository,
  ) {}

  /** Null for who holds no role there, as for an organisation that does not exist. */
  async read(actor: Actor, organisationId: string): Promise<OrganisationRoom | null> {
    const held = actor.grants.filter((grant) => grant.organisationId === organisationId).map((grant) => grant.role);
    if (!isUuid(organisationId) || held.length === 0) return null;
    return this.transactions.read(async (tx) => {
      const organisation = await this.organisations.byId(tx, organisationId);
      if (!organisation) return null;
      const rolesToOffer = ROLES_OF_KIND[organisation.kind].filter((role) =>
        rolesThatOffer(role).some((giver) => held.includes(giver)),
      );
      const people = await this.roles.holders(tx, { organisationId });
      const offers = rolesToOffer.length > 0 ? await this.offers.openIn(tx, organisationId, this.clock.now()) : [];
      return { organisation, people, offers, rolesToOffer };
    });
  }
}
