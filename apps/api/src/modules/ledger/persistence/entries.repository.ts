import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AccountCode } from '../domain/chart.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import type { EntryKind, Posting } from '../domain/posting.ts';

export interface EntryFilter {
  readonly fundId: string;
  /** Only entries that touch this account; `currency` narrows it further. */
  readonly account?: AccountCode | undefined;
  readonly currency?: string | undefined;
  readonly kind?: string | undefined;
}

interface EntryRow {
  readonly id: string;
  readonly fund_id: string;
  readonly kind: string;
  readonly effective_on: string;
  readonly recorded_at: Date;
  readonly cause_type: string;
  readonly cause_id: string;
  readonly memo: string;
  readonly reverses: string | null;
  readonly reversed_by: string | null;
  readonly postings: readonly { account: string; currency: string; amountMinor: string }[];
}

const ENTRY = `
  SELECT e.id, e.fund_id, e.kind, e.effective_on, e.recorded_at, e.cause_type, e.cause_id, e.memo, e.reverses,
         (SELECT r.id FROM ledger_entries r WHERE r.reverses = e.id) AS reversed_by,
         (SELECT json_agg(json_build_object('account', a.code, 'currency', a.currency, 'amountMinor', p.amount_minor::text) ORDER BY p.line)
            FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.entry_id = e.id) AS postings
    FROM ledger_entries e`;

@Injectable()
export class EntriesRepository {
  /** Newest first. */
  async page(tx: Tx, filter: EntryFilter, request: PageRequest): Promise<Page<LedgerEntry>> {
    const accounts = filter.account || filter.currency ? await this.accountIds(tx, filter) : null;
    const parameters: unknown[] = [filter.fundId];
    let where = 'e.fund_id = $1';
    if (filter.kind) where += ` AND e.kind = $${parameters.push(filter.kind)}`;
    if (accounts) {
      const place = parameters.push(accounts);
      where += ` AND EXISTS (SELECT 1 FROM ledger_postings q WHERE q.entry_id = e.id AND q.account_id = ANY ($${place}))`;
    }
    const keys = [
      { column: 'recorded_at', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const page = await keysetPage<EntryRow>(
      tx,
      { sql: `${ENTRY} WHERE ${where}`, parameters, keys, direction: 'desc' },
      request,
    );
    return mapPage(page, toEntry);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<LedgerEntry[]> {
    return (await tx.query<EntryRow>(`${ENTRY} WHERE e.id = ANY ($1) ORDER BY e.recorded_at, e.id`, [ids])).map(
      toEntry,
    );
  }

  async ofCauses(tx: Tx, causeType: string, causeIds: readonly string[]): Promise<LedgerEntry[]> {
    const sql = `${ENTRY} WHERE e.cause_id = ANY ($1) AND e.cause_type = $2 ORDER BY e.recorded_at, e.id`;
    return (await tx.query<EntryRow>(sql, [causeIds, causeType])).map(toEntry);
  }

  private async accountIds(tx: Tx, { fundId, account, currency }: EntryFilter): Promise<bigint[]> {
    const rows = await tx.query<{ id: bigint }>(
      `SELECT id FROM ledger_accounts WHERE fund_id = $1 AND ($2::text IS NULL OR code = $2) AND ($3::text IS NULL OR currency = $3)`,
      [fundId, account ?? null, currency ?? null],
    );
    return rows.map(({ id }) => id);
  }
}

function toEntry(row: EntryRow): LedgerEntry {
  return {
    id: row.id,
    fundId: row.fund_id,
    kind: row.kind as EntryKind,
    effectiveOn: row.effective_on,
    recordedAt: row.recorded_at,
    causeType: row.cause_type,
    causeId: row.cause_id,
    memo: row.memo,
    reverses: row.reverses,
    reversedBy: row.reversed_by,
    postings: row.postings.map((posting): Posting => ({
      account: posting.account as AccountCode,
      currency: posting.currency,
      amountMinor: BigInt(posting.amountMinor),
    })),
  };
}
