import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ItemAccess } from '../../governance/index.ts';
import { RoleReader } from '../../organisations/index.ts';
import { AUTHORISING_OFFICES, type CompensationGateFacts, type Obstacle } from '../../payments/index.ts';
import type { CompensationBatch } from '../domain/batch.ts';
import type { BatchAuthorisation } from '../persistence/batch.repository.ts';
import { BatchRecords } from './batch-records.ts';

export type Capacity = BatchAuthorisation['capacity'];
export type PeopleFacts = Pick<CompensationGateFacts, 'authorisations' | 'obstacles' | 'eligibleCount'>;

export interface BatchStanding {
  /** Null where the person holds no office that authorises this batch. */
  readonly capacity: Capacity | null;
  readonly obstacles: readonly Obstacle[];
}

/** Who authorised a batch, who else could, and what stands in the way of the others. */
@Injectable()
export class BatchPeople {
  constructor(
    private readonly records: BatchRecords,
    private readonly roles: RoleReader,
    private readonly interests: ItemAccess,
  ) {}

  async standings(
    tx: Tx,
    batch: CompensationBatch,
    alsoAbout: readonly string[] = [],
  ): Promise<Map<string, BatchStanding>> {
    const offices = await this.officesFor(tx, batch);
    const accountIds = [...new Set([...offices.keys(), ...alsoAbout])].sort();
    const beneficiaries = await this.records.batches.beneficiariesAmong(tx, batch.id, accountIds);
    const standings = new Map<string, BatchStanding>();
    for (const accountId of accountIds) {
      const matter = { subjectId: batch.id, fundId: batch.fundId, parties: [] };
      const recused = await this.interests.recusedAmong(tx, accountId, [matter]);
      const capacity = offices.get(accountId) ?? null;
      const obstacles: Obstacle[] = [
        ...(beneficiaries.has(accountId) ? (['beneficiary'] as const) : []),
        ...(recused.size > 0 ? (['interest'] as const) : []),
        ...(capacity ? [] : (['no_office'] as const)),
      ];
      standings.set(accountId, { capacity, obstacles });
    }
    return standings;
  }

  async facts(tx: Tx, batch: CompensationBatch): Promise<PeopleFacts> {
    const authorisations = await this.records.batches.authorisationsOf(tx, batch.id);
    const signers = authorisations.map((one) => one.accountId);
    const standings = await this.standings(tx, batch, signers);
    // An authorisation keeps its worth when the office ends later: only a tie takes it away.
    const obstacles = new Map(
      [...standings].map(([accountId, { obstacles: found }]) => [
        accountId,
        signers.includes(accountId) ? found.filter((obstacle) => obstacle !== 'no_office') : found,
      ]),
    );
    const eligibleCount = [...obstacles.values()].filter((found) => found.length === 0).length;
    return { authorisations, obstacles, eligibleCount };
  }

  private async officesFor(tx: Tx, batch: CompensationBatch): Promise<Map<string, Capacity>> {
    const fund = await this.records.funds.byId(tx, batch.fundId);
    if (!fund) throw new Error(`batch ${batch.id} belongs to no fund`);
    const offices = new Map<string, Capacity>();
    for (const accountId of await this.records.batches.substitutesOf(tx, batch.id))
      offices.set(accountId, 'substitute');
    for (const { accountId, role } of await this.roles.holders(tx, { organisationId: fund.organisationId })) {
      const office = AUTHORISING_OFFICES.find((one) => one === role);
      if (office) offices.set(accountId, office);
    }
    return offices;
  }
}
