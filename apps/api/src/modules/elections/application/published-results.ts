import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { ResultRepository } from '../persistence/result.repository.ts';

/** Whether the ballots of counted elections are public. */
@Injectable()
export class PublishedResults {
  constructor(private readonly results: ResultRepository) {}

  /** By election; those not counted yet are missing. */
  async of(tx: Tx, electionIds: readonly string[]): Promise<Map<string, boolean>> {
    const counted = await this.results.counted(tx, electionIds);
    return new Map([...counted].map(([id, { published }]) => [id, published]));
  }
}
