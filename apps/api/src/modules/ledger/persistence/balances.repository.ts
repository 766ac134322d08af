import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AccountBalance } from '../domain/ledger-entry.ts';

@Injectable()
export class BalancesRepository {
  /**
   * Balances of every account of the funds, as the books stood at `at` or as they stand now: the account's last summary
   * up to then plus the few postings after it, from an index alone.
   */
  at(tx: Tx, fundIds: readonly string[], at: Date | null): Promise<(AccountBalance & { fundId: string })[]> {
    return tx.query(
      `SELECT a.fund_id AS "fundId", a.currency, a.code AS account,
              (coalesce(s.balance_minor, 0) + coalesce(p.total, 0))::bigint AS "balanceMinor"
         FROM ledger_accounts a
         LEFT JOIN LATERAL (SELECT until, balance_minor FROM ledger_snapshots
                             WHERE account_id = a.id AND until <= coalesce($2, 'infinity'::timestamptz)
                             ORDER BY until DESC LIMIT 1) s ON true
         LEFT JOIN LATERAL (SELECT sum(amount_minor) AS total FROM ledger_postings
                             WHERE account_id = a.id AND recorded_at > coalesce(s.until, '-infinity')
                               AND recorded_at <= coalesce($2, 'infinity'::timestamptz)) p ON true
        WHERE a.fund_id = ANY ($1) ORDER BY a.fund_id, a.currency, a.code`,
      [fundIds, at],
    );
  }

  /** What withheld entries, undisclosed at that moment, moved in each account: the public books are without it. */
  withheldAt(tx: Tx, fundIds: readonly string[], at: Date | null): Promise<(AccountBalance & { fundId: string })[]> {
    return tx.query(
      `SELECT w.fund_id AS "fundId", a.currency, a.code AS account, sum(p.amount_minor)::bigint AS "balanceMinor"
         FROM ledger_withheld_entries w JOIN ledger_postings p ON p.entry_id = w.entry_id JOIN ledger_accounts a ON a.id = p.account_id
         LEFT JOIN ledger_disclosures d ON d.id = w.disclosure_id
        WHERE w.fund_id = ANY ($1) AND p.recorded_at <= coalesce($2, 'infinity'::timestamptz)
          AND (w.disclosure_id IS NULL OR d.cut_off > $2) GROUP BY w.fund_id, a.currency, a.code`,
      [fundIds, at],
    );
  }

  /** Accounts of the fund with at least `minPostings` since their last summary. */
  async countDueForSummary(tx: Tx, fundId: string, until: Date, minPostings: number): Promise<number> {
    const rows = await tx.query(DUE_FOR_SUMMARY, [fundId, until, minPostings]);
    return rows.length;
  }

  /** Writes a summary row and a snapshot of each account that is due. Postings under way finish first. */
  async summarise(tx: Tx, fundId: string, until: Date, minPostings: number): Promise<void> {
    await tx.query(`INSERT INTO ledger_summaries (fund_id, until) VALUES ($1, $2)`, [fundId, until]);
    await tx.query(
      `INSERT INTO ledger_snapshots (account_id, until, balance_minor) SELECT account_id, $2, balance FROM (${DUE_FOR_SUMMARY}) due`,
      [fundId, until, minPostings],
    );
  }

  async lastSummary(tx: Tx, fundId: string): Promise<Date | null> {
    const row = await tx.maybeOne<{ until: Date | null }>(
      `SELECT max(until) AS until FROM ledger_summaries WHERE fund_id = $1`,
      [fundId],
    );
    return row?.until ?? null;
  }

  /** Whether this call is the first to ask for a summary since the last one. */
  async requestSummary(tx: Tx, fundId: string, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO ledger_summary_requests (fund_id, requested_at) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING 1`,
      [fundId, now],
    );
    return rows.length > 0;
  }

  async closeRequest(tx: Tx, fundId: string): Promise<void> {
    await tx.query(`DELETE FROM ledger_summary_requests WHERE fund_id = $1`, [fundId]);
  }
}

const DUE_FOR_SUMMARY = `
  SELECT a.id AS account_id, (coalesce(s.balance_minor, 0) + p.total)::bigint AS balance
    FROM ledger_accounts a
    LEFT JOIN LATERAL (SELECT until, balance_minor FROM ledger_snapshots
                        WHERE account_id = a.id ORDER BY until DESC LIMIT 1) s ON true
    JOIN LATERAL (SELECT sum(amount_minor) AS total, count(*) AS postings FROM ledger_postings
                   WHERE account_id = a.id AND recorded_at > coalesce(s.until, '-infinity') AND recorded_at <= $2) p ON true
   WHERE a.fund_id = $1 AND p.postings >= $3`;
