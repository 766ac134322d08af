import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FundReader } from '../../fund/index.ts';
import { ItemAccess } from '../../governance/index.ts';
import { RoleReader, type Role } from '../../organisations/index.ts';

/** Whom an event concerns. */
@Injectable()
export class Recipients {
  constructor(
    private readonly roles: RoleReader,
    private readonly funds: FundReader,
    private readonly items: ItemAccess,
  ) {}

  async inOrganisation(tx: Tx, organisationId: string, ...roles: readonly Role[]): Promise<string[]> {
    const held = await this.roles.holders(tx, { organisationId });
    return [...new Set(held.filter((one) => roles.includes(one.role)).map((one) => one.accountId))];
  }

  async inFund(tx: Tx, fundId: string, ...roles: readonly Role[]): Promise<string[]> {
    const fund = await this.funds.byId(tx, fundId);
    return fund ? this.inOrganisation(tx, fund.organisationId, ...roles) : [];
  }

  /** Board members who may vote on an item: whoever is recused must not even learn that it exists. */
  async votersOf(tx: Tx, fundId: string, itemId: string): Promise<string[]> {
    const members = await this.inFund(tx, fundId, 'board_member', 'board_chair');
    const voters: string[] = [];
    for (const accountId of members) {
      if ((await this.items.standingOf(tx, accountId, itemId)) === 'full') voters.push(accountId);
    }
    return voters;
  }
}
