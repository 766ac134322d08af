import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LedgerReader } from '../../ledger/index.ts';
import type { Contribution } from '../domain/contribution.ts';
import { addMonths, type Cycle } from '../domain/cycle.ts';
import type { Fund } from '../domain/fund.ts';
import { shareAllowanceMinor } from '../domain/share-limit.ts';
import { ClearingRepository } from '../persistence/clearing.repository.ts';

/** How much may clear: what the reserve can still answer for, and what the share limit leaves. */
@Injectable()
export class ClearingLimits {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: LedgerReader,
    private readonly clearings: ClearingRepository,
  ) {}

  /** By currency: the reserve, less the open money it answers for already. */
  async coverLeft(tx: Tx, fundId: string): Promise<Map<string, bigint>> {
    const balances = await this.ledger.balances(tx, fundId);
    const covered = await this.clearings.coveredNow(tx, fundId, this.clock.now());
    const reserves = balances.filter(({ account, balanceMinor }) => account === 'reserve' && balanceMinor > 0n);
    const left = reserves.map(({ currency, balanceMinor }): [string, bigint] => [
      currency,
      balanceMinor - (covered.get(currency) ?? 0n),
    ]);
    return new Map(left.filter(([, amountMinor]) => amountMinor > 0n));
  }

  /** Null where the share limit does not apply. */
  async shareLeft(tx: Tx, fund: Fund, cycle: Cycle, { organisationId, amount }: Contribution): Promise<bigint | null> {
    const isFirstCycle = cycle.number === 1;
    if (isFirstCycle) return null;
    const { currency } = amount;
    const lastStartsOn = addMonths(fund.establishedOn, (cycle.number - 2) * fund.charter.cycleMonths);
    return shareAllowanceMinor({
      maxSharePercent: fund.charter.maxSharePercent,
      isFirstCycle,
      receivedThisCycleMinor: await this.clearings.receivedBetween(tx, fund.id, currency, [
        cycle.startsOn,
        cycle.endsOn,
      ]),
      receivedLastCycleMinor: await this.clearings.receivedBetween(tx, fund.id, currency, [
        lastStartsOn,
        cycle.startsOn,
      ]),
      clearedOfContributorMinor: await this.clearings.clearedInCycle(tx, fund.id, {
        organisationId,
        currency,
        cycle: cycle.number,
      }),
    });
  }
}
