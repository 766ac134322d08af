import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Organisation } from '../domain/organisation.ts';
import { type OrganisationFilter, OrganisationRepository } from '../persistence/organisation.repository.ts';

/** Organisations for other modules. */
@Injectable()
export class OrganisationReader {
  constructor(private readonly organisations: OrganisationRepository) {}

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Organisation>> {
    const found = await this.organisations.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }

  async byId(tx: Tx, id: string): Promise<Organisation | null> {
    return (await this.organisations.byIds(tx, [id]))[0] ?? null;
  }

  /** By org-id identifier, e.g. `GB-CHC-1110817`. */
  byOrgId(tx: Tx, orgId: string): Promise<Organisation | null> {
    return this.organisations.byOrgId(tx, orgId);
  }

  async identifiersOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string[]>> {
    const byOrganisation = new Map<string, string[]>(ids.map((id) => [id, []]));
    const found = await this.organisations.identifiersOf(tx, [...new Set(ids)]);
    for (const { organisationId, orgId } of found) byOrganisation.get(organisationId)?.push(orgId);
    return byOrganisation;
  }

  page(tx: Tx, filter: OrganisationFilter, request: PageRequest): Promise<Page<Organisation>> {
    return this.organisations.page(tx, filter, request);
  }
}
