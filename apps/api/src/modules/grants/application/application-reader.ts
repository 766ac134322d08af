import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { Application } from '../domain/application.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { ApplicationRepository } from '../persistence/application.repository.ts';
import { ReviewRepository, type EligibilityCheck } from '../persistence/review.repository.ts';
import { ApplicationAccess } from './application-access.ts';

/** Applications as their own organisation sees them. */
@Injectable()
export class ApplicationReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ApplicationAccess,
    private readonly applications: ApplicationRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  mine(actor: Actor, request: PageRequest): Promise<Page<Application>> {
    const organisationIds = organisationsWithRole(actor, ...APPLICANT_ROLES);
    return this.transactions.read((tx) => this.applications.list(tx, { organisationIds }, request));
  }

  own(actor: Actor, id: string): Promise<Application | null> {
    return this.transactions.read(async (tx) => {
      const found = await this.access.readOwn(tx, actor, id);
      return found.ok ? found.value : null;
    });
  }

  /** Decisions on eligibility, which applicants read with their reasons. */
  eligibilityOf(applicationIds: readonly string[]): Promise<Map<string, EligibilityCheck>> {
    return this.transactions.read((tx) => this.reviews.eligibilityOf(tx, applicationIds));
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Application>> {
    return this.applications.byIds(tx, ids);
  }
}
