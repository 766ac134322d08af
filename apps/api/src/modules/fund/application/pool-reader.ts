import { Injectable } from '@nestjs/common';
import { money, type Currency, type Money } from '@baraza/money';
import type { Tx } from '../../../platform/database/transaction.ts';
import { LedgerReader } from '../../ledger/index.ts';
import { poolsOf, type Pool } from '../domain/pool.ts';

/** What funds have, by currency. */
@Injectable()
export class PoolReader {
  constructor(private readonly ledger: LedgerReader) {}

  /** What a board may allocate now; for showing. The ledger itself refuses what is not there. */
  async free(tx: Tx, fundId: string, currency: Currency): Promise<Money> {
    const balances = await this.ledger.balances(tx, fundId);
    const row = balances.find((balance) => balance.account === 'free' && balance.currency === currency);
    return money(row?.balanceMinor ?? 0n, currency);
  }

  /** For everybody: by fund, as the public books stood at the moment `at`, or stand now. */
  async pools(tx: Tx, fundIds: readonly string[], at?: Date): Promise<Map<string, Pool[]>> {
    const balances = await this.ledger.publicBalancesOf(tx, fundIds, at);
    const byFund = Map.groupBy(balances, (balance) => balance.fundId);
    return new Map([...byFund].map(([fundId, rows]) => [fundId, poolsOf(rows)]));
  }
}
