import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Loaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationReader } from '../application/organisation-reader.ts';
import { type OrganisationType, toOrganisationType } from './organisation.type.ts';

/** Organisations as child fields of whatever names them by id: one statement per request. */
@Injectable()
export class OrganisationLoader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly organisations: OrganisationReader,
  ) {}

  load(loaders: Loaders, organisationId: string): Promise<OrganisationType | null> {
    return loaders.load('organisations.organisation', organisationId, async (ids) => {
      const found = await this.transactions.read((tx) => this.organisations.byIds(tx, ids));
      return new Map([...found].map(([id, organisation]) => [id, toOrganisationType(organisation)]));
    });
  }

  async orgIds(loaders: Loaders, organisationId: string): Promise<string[]> {
    const found = await loaders.load('organisations.org-ids', organisationId, (ids) =>
      this.transactions.read((tx) => this.organisations.identifiersOf(tx, ids)),
    );
    return found ?? [];
  }
}
