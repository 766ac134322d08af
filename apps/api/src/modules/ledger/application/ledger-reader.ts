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
