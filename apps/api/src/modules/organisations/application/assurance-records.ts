import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Screening, Vetting } from '../domain/assurance.ts';
import type { Organisation } from '../domain/organisation.ts';
import { AssuranceRepository } from '../persistence/assurance.repository.ts';
import { OrganisationReader } from './organisation-reader.ts';

export interface AssuranceSearch extends PageRequest {
  readonly search?: string | null | undefined;
  /** Only organisations whose vetting or screening does not hold now. */
  readonly dueOnly: boolean;
}

/** The officers' view of what is known about organisations. */
@Injectable()
export class AssuranceRecords {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly reader: OrganisationReader,
    private readonly assurance: AssuranceRepository,
  ) {}

  organisations({ search, dueOnly, ...request }: AssuranceSearch): Promise<Page<Organisation>> {
    const assuranceDueOn = dueOnly ? this.clock.now() : null;
    return this.transactions.read((tx) => this.reader.page(tx, { search, assuranceDueOn }, request));
  }

  async of(organisationId: string): Promise<{ vettings: Vetting[]; screenings: Screening[] } | null> {
    if (!isUuid(organisationId)) return null;
    return this.transactions.read(async (tx) => {
      if (!(await this.reader.byId(tx, organisationId))) return null;
      const vettings = await this.assurance.vettingsOf(tx, organisationId);
      return { vettings, screenings: await this.assurance.screeningsOf(tx, organisationId) };
    });
  }
}
