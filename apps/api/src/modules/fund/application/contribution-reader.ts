import { Injectable } from '@nestjs/common';
import { organisationsWithRole, type Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { Contribution, ContributionState, Movement } from '../domain/contribution.ts';
import { CONTRIBUTOR_ROLES, TREASURY_ROLES } from '../domain/fund.permissions.ts';
import { ContributionRepository } from '../persistence/contribution.repository.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** Contributions, for the contributor's own people and for the fund's treasury; nobody else learns who gave what. */
@Injectable()
export class ContributionReader {
  constructor(
    private readonly contributions: ContributionRepository,
    private readonly funds: FundRepository,
  ) {}

  ofContributor(tx: Tx, actor: Actor, request: PageRequest): Promise<Page<Contribution>> {
    return this.contributions.page(
      tx,
      { organisationIds: organisationsWithRole(actor, ...CONTRIBUTOR_ROLES) },
      request,
    );
  }

  /** Null where the actor has no office in the treasury of this fund. */
  async ofFund(
    tx: Tx,
    actor: Actor,
    slug: string,
    state: ContributionState | undefined,
    request: PageRequest,
  ): Promise<Page<Contribution> | null> {
    const fund = await this.funds.bySlug(tx, slug);
    if (!fund || !organisationsWithRole(actor, ...TREASURY_ROLES).includes(fund.organisationId)) return null;
    return this.contributions.page(tx, { fundIds: [fund.id], state }, request);
  }

  async one(tx: Tx, actor: Actor, id: string): Promise<Contribution | null> {
    const contribution = isUuid(id) ? await this.contributions.byId(tx, id) : null;
    if (!contribution) return null;
    if (organisationsWithRole(actor, ...CONTRIBUTOR_ROLES).includes(contribution.organisationId)) return contribution;
    const [fund] = await this.funds.byIds(tx, [contribution.fundId]);
    return fund && organisationsWithRole(actor, ...TREASURY_ROLES).includes(fund.organisationId) ? contribution : null;
  }

  movementsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Movement[]>> {
    return this.contributions.movementsOf(tx, ids);
  }

  receiptsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, { number: number; issuedOn: string }>> {
    return this.contributions.receiptsOf(tx, ids);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Contribution>> {
    return new Map((await this.contributions.byIds(tx, ids)).map((contribution) => [contribution.id, contribution]));
  }
}
