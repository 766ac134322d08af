import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Award, Tranche } from '../domain/award.ts';
import { AwardRepository } from '../persistence/award.repository.ts';

export interface PayableTranche {
  readonly award: Award;
  readonly tranche: Tranche;
}

/** The door through which payments follow a tranche; checks of who asks are the caller's. */
@Injectable()
export class Tranches {
  constructor(private readonly awards: AwardRepository) {}

  /** The tranche with its award, both locked in the order that every step of an award uses. */
  async lock(tx: Tx, trancheId: string): Promise<PayableTranche | null> {
    const found = (await this.awards.tranchesByIds(tx, [trancheId])).get(trancheId);
    const award = found ? await this.awards.lock(tx, found.awardId) : null;
    const tranche = award ? await this.awards.lockTranche(tx, trancheId) : null;
    return award && tranche ? { award, tranche } : null;
  }

  async byIds(tx: Tx, trancheIds: readonly string[]): Promise<Map<string, PayableTranche>> {
    const tranches = await this.awards.tranchesByIds(tx, trancheIds);
    const awards = await this.awards.byIds(
      tx,
      [...tranches.values()].map((tranche) => tranche.awardId),
    );
    const pairs = [...tranches.values()].flatMap((tranche) => {
      const award = awards.get(tranche.awardId);
      return award ? [[tranche.id, { award, tranche }] as const] : [];
    });
    return new Map(pairs);
  }

  /** Accepted tranches of a fund that no order pays yet, earliest due first; at most `limit`. */
  payable(tx: Tx, fundId: string, limit: number): Promise<PayableTranche[]> {
    return this.awards.payableTranches(tx, fundId, limit);
  }

  markOrdered(tx: Tx, trancheId: string): Promise<void> {
    return this.awards.setTrancheState(tx, trancheId, 'ordered');
  }

  /** The order came to nothing, or the money came back: the tranche can be ordered again. */
  markPayable(tx: Tx, trancheId: string): Promise<void> {
    return this.awards.setTrancheState(tx, trancheId, 'accepted');
  }

  markPaid(tx: Tx, trancheId: string): Promise<void> {
    return this.awards.setTrancheState(tx, trancheId, 'paid');
  }

  /** Everybody who wrote what an award rests on: its application, its agreement, its reports. */
  authorsOf(tx: Tx, awardId: string): Promise<string[]> {
    return this.awards.authorsOf(tx, awardId);
  }
}
