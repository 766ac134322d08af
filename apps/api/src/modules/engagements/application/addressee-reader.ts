import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { COMPANY_ROLES, type Addressee } from '../domain/addressee.ts';
import { AddresseeRepository } from '../persistence/addressee.repository.ts';

/** Whoever can be asked, for other modules. */
@Injectable()
export class AddresseeReader {
  constructor(private readonly addressees: AddresseeRepository) {}

  async byId(tx: Tx, id: string): Promise<Addressee | null> {
    return isUuid(id) ? ((await this.addressees.byIds(tx, [id]))[0] ?? null) : null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Addressee>> {
    const found = await this.addressees.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((addressee) => [addressee.id, addressee]));
  }

  bySlug(tx: Tx, slug: string): Promise<Addressee | null> {
    return this.addressees.bySlug(tx, slug);
  }

  /** Every company of the platform is one; null for an organisation that is no company. */
  async ofOrganisation(tx: Tx, organisationId: string): Promise<Addressee | null> {
    return isUuid(organisationId) ? ((await this.addressees.ofOrganisations(tx, [organisationId]))[0] ?? null) : null;
  }

  /** Those whose people the actor is today; narrower where `roles` are named, e.g. `company_signatory`. */
  ofActor(tx: Tx, actor: Actor, ...roles: readonly string[]): Promise<Addressee[]> {
    const own = organisationsWithRole(actor, ...(roles.length > 0 ? roles : COMPANY_ROLES));
    return own.length > 0 ? this.addressees.ofOrganisations(tx, own) : Promise.resolve([]);
  }
}
