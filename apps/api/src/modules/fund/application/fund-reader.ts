import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Fund } from '../domain/fund.ts';
import { FundRepository } from '../persistence/fund.repository.ts';

/** Funds for other modules; everything about a fund itself is public. */
@Injectable()
export class FundReader {
  constructor(private readonly funds: FundRepository) {}

  bySlug(tx: Tx, slug: string): Promise<Fund | null> {
    return this.funds.bySlug(tx, slug);
  }

  async byId(tx: Tx, id: string): Promise<Fund | null> {
    return (await this.funds.byIds(tx, [id]))[0] ?? null;
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Fund>> {
    const found = await this.funds.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((fund) => [fund.id, fund]));
  }

  /** The funds whose own organisation is one of these: where an officer's role counts. */
  ofOrganisations(tx: Tx, organisationIds: readonly string[]): Promise<Fund[]> {
    return this.funds.ofOrganisations(tx, organisationIds);
  }

  all(tx: Tx): Promise<Fund[]> {
    return this.funds.all(tx);
  }
}
