import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Contribution, Movement } from '../domain/contribution.ts';
import type { UnpaidState } from '../domain/provider-facts.ts';
import { FundRepository } from '../persistence/fund.repository.ts';
import { ClearContributions } from './clear-contributions.ts';
import { UpdateContribution } from './update-contribution.ts';

/** After facts were booked: the contribution's state follows, and the fund looks what may clear. */
@Injectable()
export class SettleContribution {
  constructor(
    private readonly funds: FundRepository,
    private readonly updating: UpdateContribution,
    private readonly clearing: ClearContributions,
  ) {}

  lock(tx: Tx, fundId: string): Promise<void> {
    return this.funds.lock(tx, fundId);
  }

  /** The fund and the contribution are locked. */
  async execute(
    tx: Tx,
    contribution: Contribution,
    movements: readonly Movement[],
    unpaid: UnpaidState,
  ): Promise<void> {
    const [fund] = await this.funds.byIds(tx, [contribution.fundId]);
    if (!fund) throw new Error('a contribution without its fund');
    await this.updating.execute(tx, fund, contribution, movements, unpaid);
    for (const cleared of await this.clearing.execute(tx, fund)) await this.updating.tell(tx, cleared);
  }

  /** At the end of a window, the begin of a cycle, or after the reserve changed. */
  async clear(tx: Tx, fundId: string): Promise<void> {
    await this.funds.lock(tx, fundId);
    const [fund] = await this.funds.byIds(tx, [fundId]);
    if (!fund) return;
    for (const cleared of await this.clearing.execute(tx, fund)) await this.updating.tell(tx, cleared);
  }
}
