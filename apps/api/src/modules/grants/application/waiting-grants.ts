import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { FundReader } from '../../fund/index.ts';
import { APPLICANT_ROLES } from '../domain/grants.permissions.ts';
import { WaitingRepository } from '../persistence/waiting.repository.ts';

/** What of the grants waits for applicants, grants officers and reviewers. */
@Injectable()
export class WaitingGrants implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly clock: Clock,
    private readonly funds: FundReader,
    private readonly repository: WaitingRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forApplicant(tx, actor));
    this.waiting.register((tx, actor) => this.forOfficer(tx, actor));
    this.waiting.register((tx, actor) => this.forReviewer(tx, actor));
  }

  private async forApplicant(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, ...APPLICANT_ROLES);
    return organisationIds.length > 0 ? this.repository.forApplicants(tx, organisationIds, this.clock.now()) : [];
  }

  private async forOfficer(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, 'grants_officer');
    if (organisationIds.length === 0) return [];
    const funds = await this.funds.ofOrganisations(tx, organisationIds);
    return this.repository.forOfficers(
      tx,
      funds.map((fund) => fund.id),
    );
  }

  private async forReviewer(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const reviews = actor.grants.some((grant) => grant.role === 'reviewer');
    return reviews ? this.repository.forReviewer(tx, actor.accountId) : [];
  }
}
