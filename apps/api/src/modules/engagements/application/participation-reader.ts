import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Participation } from '../domain/taking-part.ts';
import { ParticipationRepository } from '../persistence/participation.repository.ts';

/** Who agreed to take part in what, for other modules. It knows nothing of what anybody is offered or chose. */
@Injectable()
export class ParticipationReader {
  constructor(private readonly participations: ParticipationRepository) {}

  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, Participation>> {
    const found = await this.participations.byIds(tx, [...new Set(ids)]);
    return new Map(found.map((participation) => [participation.id, participation]));
  }

  /** Somebody's own, latest first; at most 200. */
  ofAccount(tx: Tx, accountId: string): Promise<Participation[]> {
    return this.participations.ofAccount(tx, accountId);
  }

  /** In the order in which they were agreed; at most 5,000. */
  ofEngagement(tx: Tx, engagementId: string): Promise<Participation[]> {
    return this.participations.ofEngagement(tx, engagementId);
  }
}
