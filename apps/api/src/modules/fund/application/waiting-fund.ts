import { Injectable, type OnModuleInit } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import { CONTRIBUTING_ROLES } from '../domain/fund.permissions.ts';
import { WaitingFundRepository } from '../persistence/waiting.repository.ts';
import { FundReader } from './fund-reader.ts';

/** What of the money coming in waits for contributors and for the fund's treasury. */
@Injectable()
export class WaitingFund implements OnModuleInit {
  constructor(
    private readonly waiting: WaitingItems,
    private readonly funds: FundReader,
    private readonly repository: WaitingFundRepository,
  ) {}

  onModuleInit(): void {
    this.waiting.register((tx, actor) => this.forContributor(tx, actor));
    this.waiting.register((tx, actor) => this.forTreasury(tx, actor));
  }

  private async forContributor(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, ...CONTRIBUTING_ROLES);
    return organisationIds.length > 0 ? this.repository.forContributors(tx, organisationIds) : [];
  }

  private async forTreasury(tx: Tx, actor: Actor): Promise<WaitingItem[]> {
    const organisationIds = organisationsWithRole(actor, 'finance_officer', 'second_officer');
    if (organisationIds.length === 0) return [];
    const funds = await this.funds.ofOrganisations(tx, organisationIds);
    const fundIds = funds.map((fund) => fund.id);
    const isFinance = actor.grants.some((grant) => grant.role === 'finance_officer');
    return [
      ...(await this.repository.transfersToConfirm(tx, fundIds, actor.accountId)),
      ...(isFinance ? await this.repository.movementsUnexplained(tx) : []),
    ];
  }
}
