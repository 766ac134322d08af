import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import type { AccountBalance, LedgerEntry } from '../domain/ledger-entry.ts';
import { BalancesRepository } from '../persistence/balances.repository.ts';
import { EntriesRepository, type EntryFilter } from '../persistence/entries.repository.ts';

/** The public side of the books. */
@Injectable()
export class LedgerReader {
  constructor(
    private readonly rows: BalancesRepository,
    private readonly rowsOfEntries: EntriesRepository,
  ) {}

  /** Every account of the fund, as the books stood at the moment `at` (recorded time), or now. */
  balances(tx: Tx, fundId: string, at?: Date): Promise<AccountBalance[]> {
    return this.rows.at(tx, [fundId], at ?? null);
  }

  /** As {@link balances} for several funds, for batched fields. */
  balancesOf(tx: Tx, fundIds: readonly string[], at?: Date): Promise<(AccountBalance & { fundId: string })[]> {
    return this.rows.at(tx, fundIds, at ?? null);
  }

  /**
   * As {@link balancesOf}, for everybody: without entries that show what one person received, until they enter the public
   * books in a group (rule T2).
   */
  async publicBalancesOf(
    tx: Tx,
    fundIds: readonly string[],
    at?: Date,
  ): Promise<(AccountBalance & { fundId: string })[]> {
    const withheld = await this.rows.withheldAt(tx, fundIds, at ?? null);
    const keyOf = (row: AccountBalance & { fundId: string }): string => `${row.fundId} ${row.currency} ${row.account}`;
    const hidden = new Map(withheld.map((row) => [keyOf(row), row.balanceMinor]));
    const balances = await this.rows.at(tx, fundIds, at ?? null);
    return balances.map((row) => ({ ...row, balanceMinor: row.balanceMinor - (hidden.get(keyOf(row)) ?? 0n) }));
  }

  /** Null as well for an entry that the public books do not show by itself. */
  async publicEntry(tx: Tx, id: string): Promise<LedgerEntry | null> {
    if (!isUuid(id) || (await this.rowsOfEntries.isWithheld(tx, id))) return null;
    return (await this.rowsOfEntries.byIds(tx, [id]))[0] ?? null;
  }

  /** Newest first. */
  entries(tx: Tx, filter: EntryFilter, request: PageRequest): Promise<Page<LedgerEntry>> {
    return this.rowsOfEntries.page(tx, filter, request);
  }

  async entry(tx: Tx, id: string): Promise<LedgerEntry | null> {
    return isUuid(id) ? ((await this.rowsOfEntries.byIds(tx, [id]))[0] ?? null) : null;
  }

  /** Oldest first. */
  entriesByIds(tx: Tx, ids: readonly string[]): Promise<LedgerEntry[]> {
    return this.rowsOfEntries.byIds(tx, ids);
  }

  /** What these causes did to the books, oldest first. */
  entriesOfCauses(tx: Tx, causeType: string, causeIds: readonly string[]): Promise<LedgerEntry[]> {
    return this.rowsOfEntries.ofCauses(tx, causeType, causeIds);
  }

  /** As {@link entriesOfCauses} for one cause. */
  entriesOfCause(tx: Tx, causeType: string, causeId: string): Promise<LedgerEntry[]> {
    return this.rowsOfEntries.ofCauses(tx, causeType, [causeId]);
  }
}
