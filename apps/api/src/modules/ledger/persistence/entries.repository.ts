import { Injectable } from '@nestjs/common';
import {
  decodeCursor,
  keysetPage,
  mapPage,
  MAX_PAGE_SIZE,
  type Page,
  type PageRequest,
} from '../../../platform/database/keyset.ts';
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
  /** Leaves out what would show what one person received (rule T2). */
  readonly isPublic?: boolean | undefined;
}

const SHOWN = `NOT EXISTS (SELECT 1 FROM ledger_withheld_entries w WHERE w.entry_id = `;

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

const KEYS = [
  { column: 'recorded_at', type: 'timestamptz' },
  { column: 'id', type: 'uuid' },
] as const;

@Injectable()
export class EntriesRepository {
  /** Newest first, at the same cost however many entries there are and however few of them touch the account. */
  async page(tx: Tx, filter: EntryFilter, request: PageRequest): Promise<Page<LedgerEntry>> {
    const parameters: unknown[] = [filter.fundId];
    let where = 'e.fund_id = $1';
    if (filter.kind) where += ` AND e.kind = $${parameters.push(filter.kind)}`;
    if (filter.isPublic) where += ` AND ${SHOWN} e.id)`;
    if (filter.account || filter.currency) {
      where += ` AND e.id = ANY ($${parameters.push(await this.latestOfAccounts(tx, filter, request.after))})`;
    }
    const query = { sql: `${ENTRY} WHERE ${where}`, parameters, keys: KEYS, direction: 'desc' } as const;
    return mapPage(await keysetPage<EntryRow>(tx, query, request), toEntry);
  }

  /** Ids of as many entries as a page can show: each account gives its latest before the cursor, from an index alone. */
  private async latestOfAccounts(tx: Tx, filter: EntryFilter, after: PageRequest['after']): Promise<string[]> {
    const [recordedAt = null, id = null] = (after && decodeCursor(after, KEYS.length)) || [];
    const rows = await tx.query<{ entry_id: string }>(
      `SELECT DISTINCT p.recorded_at, p.entry_id FROM ledger_accounts a
         CROSS JOIN LATERAL (SELECT recorded_at, entry_id FROM ledger_postings
                              WHERE account_id = a.id AND (recorded_at, entry_id) <
                                    (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
                                AND ($6 = false OR ${SHOWN} ledger_postings.entry_id))
                              ORDER BY recorded_at DESC, entry_id DESC LIMIT ${MAX_PAGE_SIZE + 1}) p
        WHERE a.fund_id = $1 AND ($2::text IS NULL OR a.code = $2) AND ($3::text IS NULL OR a.currency = $3)
        ORDER BY p.recorded_at DESC, p.entry_id DESC LIMIT ${MAX_PAGE_SIZE + 1}`,
      [filter.fundId, filter.account ?? null, filter.currency ?? null, recordedAt, id, filter.isPublic ?? false],
    );
    return rows.map((row) => row.entry_id);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<LedgerEntry[]> {
    return (await tx.query<EntryRow>(`${ENTRY} WHERE e.id = ANY ($1) ORDER BY e.recorded_at, e.id`, [ids])).map(
      toEntry,
    );
  }

  async isWithheld(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM ledger_withheld_entries WHERE entry_id = $1`, [id])).length > 0;
  }

  async ofCauses(tx: Tx, causeType: string, causeIds: readonly string[]): Promise<LedgerEntry[]> {
    const sql = `${ENTRY} WHERE e.cause_id = ANY ($1) AND e.cause_type = $2 ORDER BY e.recorded_at, e.id`;
    return (await tx.query<EntryRow>(sql, [causeIds, causeType])).map(toEntry);
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
