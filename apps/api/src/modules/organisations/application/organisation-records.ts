import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import { checkOrganisation, type OrganisationDetails } from '../domain/check-organisation.ts';
import type { Organisation, OrganisationKind } from '../domain/organisation.ts';
import { identifierTaken, type IdentifierTaken } from '../domain/organisation.errors.ts';
import { OrganisationRepository } from '../persistence/organisation.repository.ts';

export interface NewOrganisation extends OrganisationDetails {
  readonly kind: OrganisationKind;
  /** Null when a file brings the organisation in. */
  readonly addedBy: string | null;
}

/** Keeps the register of organisations; for this module's use cases, the founding of a fund and imports. */
@Injectable()
export class OrganisationRecords {
  constructor(
    private readonly clock: Clock,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** Without any role in it. After `IdentifierTaken` nothing of this call is kept. */
  async create(tx: Tx, input: NewOrganisation): Promise<Result<Organisation, InvalidInput | IdentifierTaken>> {
    const checked = checkOrganisation(input);
    if (!checked.ok) return checked;
    const { name, country, region, website, orgIds } = checked.value;
    for (const orgId of orgIds) {
      if (await this.organisations.byOrgId(tx, orgId)) return err(identifierTaken(orgId));
    }
    const createdAt = this.clock.now();
    const organisation: Organisation = {
      id: uuidv7(createdAt),
      kind: input.kind,
      name,
      country,
      region: region ?? null,
      website: website ?? null,
      contributorSince: null,
      createdAt,
    };
    await this.organisations.insert(tx, organisation);
    for (const orgId of orgIds) {
      const added = await this.addIdentifier(tx, { organisationId: organisation.id, orgId, addedBy: input.addedBy });
      if (!added.ok) return added;
    }
    return ok(organisation);
  }

  /** `orgId` as its register writes it. A refusal by the database spends the transaction: answer it and let it roll back. */
  async addIdentifier(
    tx: Tx,
    identifier: { organisationId: string; orgId: string; addedBy: string | null },
  ): Promise<Result<undefined, IdentifierTaken>> {
    try {
      await this.organisations.addIdentifier(tx, { ...identifier, addedAt: this.clock.now() });
      return ok();
    } catch (error) {
      const taken = ['organisation_identifiers_org_id_unique', 'organisation_identifiers_pkey'].includes(
        constraintOf(error) ?? '',
      );
      if (taken) return err(identifierTaken(identifier.orgId));
      throw error;
    }
  }

  /** Remembers the first day on which the organisation contributed; the firewall (rule M4) counts from it. */
  async markContributor(tx: Tx, organisationId: string, day: string): Promise<void> {
    await this.organisations.markContributor(tx, organisationId, day);
  }
}
