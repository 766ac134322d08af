import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { FundReader, type Fund } from '../../fund/index.ts';
import { OrganisationReader } from '../../organisations/index.ts';

// A fund without a registered identifier publishes under the standard's own prefix for such publishers.
const FALLBACK_ORG_ID = '360G-baraza';

/** The organisation that publishes: the fund's own. */
@Injectable()
export class Publishers {
  constructor(
    private readonly funds: FundReader,
    private readonly organisations: OrganisationReader,
  ) {}

  async first(tx: Tx): Promise<{ fund: Fund | null; orgId: string }> {
    const fund = (await this.funds.all(tx))[0] ?? null;
    if (!fund) return { fund, orgId: FALLBACK_ORG_ID };
    const identifiers = await this.organisations.identifiersOf(tx, [fund.organisationId]);
    return { fund, orgId: identifiers.get(fund.organisationId)?.[0] ?? FALLBACK_ORG_ID };
  }
}
