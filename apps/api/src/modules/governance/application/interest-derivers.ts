import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DerivedTie } from '../domain/interest.ts';

/**
 * What records say about people's ties. Asked for several people at once (one statement, please), it answers all ties
 * of all of them, whatever the item: which items a tie touches is worked out from its target.
 */
export type InterestDeriver = (tx: Tx, accountIds: readonly string[]) => Promise<readonly DerivedTie[]>;

/** Modules register in `onModuleInit`, e.g. `grants.authors`, `payments.same-bank-account`, `fund.contributors`. */
@Injectable()
export class InterestDerivers {
  private readonly byName = new Map<string, InterestDeriver>();

  register(name: string, derive: InterestDeriver): void {
    if (this.byName.has(name)) throw new Error(`deriver ${name} registered twice`);
    this.byName.set(name, derive);
  }

  async derive(tx: Tx, accountIds: readonly string[]): Promise<DerivedTie[]> {
    const ties: DerivedTie[] = [];
    for (const derive of this.byName.values()) ties.push(...(await derive(tx, accountIds)));
    return ties;
  }
}
