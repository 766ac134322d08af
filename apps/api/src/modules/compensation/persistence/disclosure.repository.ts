import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Cell, Finished } from '../domain/disclosure.ts';

export interface Disclosure {
  readonly id: string;
  readonly fundId: string;
  readonly number: number;
  readonly currency: string;
  readonly cutOff: Date;
  readonly people: number;
  readonly cells: readonly (Omit<Cell, 'amountMinor'> & { readonly amountMinor: string })[];
}

@Injectable()
export class DisclosureRepository {
  async lock(tx: Tx, fundId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700001363))`, [fundId]);
  }

  /** Payments at their end whose entries are withheld, by currency. */
  async finished(tx: Tx, fundId: string): Promise<Map<string, Finished[]>> {
    const rows = await tx.query<Finished & { currency: string }>(
      `SELECT p.id AS "paymentId", coalesce(p.account_id, p.organisation_id)::text AS payee, p.state = 'confirmed' AS arrived,
              coalesce(o.activity, e.kind, d.activity) AS "group", p.amount_minor AS "amountMinor", p.currency
         FROM compensation_payments p
         LEFT JOIN honorarium_offers o ON o.id = p.offer_id
         LEFT JOIN expense_claims e ON e.id = p.claim_id
         LEFT JOIN day_rate_offers d ON d.id = p.day_rate_id
        WHERE p.fund_id = $1 AND p.state IN ('confirmed', 'returned')
          AND EXISTS (SELECT 1 FROM ledger_entries l JOIN ledger_withheld_entries w ON w.entry_id = l.id AND w.disclosure_id IS NULL
                       WHERE l.cause_id = p.id::text AND l.cause_type = 'compensation-payment')
        ORDER BY p.id`,
      [fundId],
    );
    return Map.groupBy(rows, (row) => row.currency);
  }

  /** Every withheld entry of these payments enters the public books, as one. */
  async insert(
    tx: Tx,
    disclosure: Omit<Disclosure, 'number' | 'cells'> & { readonly cells: readonly Cell[] },
    paymentIds: readonly string[],
  ): Promise<void> {
    const cells = disclosure.cells.map((cell) => ({ ...cell, amountMinor: String(cell.amountMinor) }));
    await tx.query(
      `WITH entry AS (
         SELECT l.id FROM ledger_entries l JOIN ledger_withheld_entries w ON w.entry_id = l.id AND w.disclosure_id IS NULL
          WHERE l.cause_type = 'compensation-payment' AND l.cause_id = ANY ($7::text[]) AND l.fund_id = $2),
       line AS (
         SELECT a.code, sum(p.amount_minor)::bigint AS total FROM entry JOIN ledger_postings p ON p.entry_id = entry.id
           JOIN ledger_accounts a ON a.id = p.account_id GROUP BY a.code HAVING sum(p.amount_minor) <> 0)
       INSERT INTO ledger_disclosures (id, fund_id, currency, number, cut_off, people, entries, postings, cells)
       SELECT $1, $2, $3, (SELECT coalesce(max(number), 0) + 1 FROM ledger_disclosures WHERE fund_id = $2), $4, $5,
              (SELECT count(*) FROM entry),
              (SELECT jsonb_agg(jsonb_build_object('account', code, 'amountMinor', total::text) ORDER BY code) FROM line), $6`,
      [
        ...[disclosure.id, disclosure.fundId, disclosure.currency, disclosure.cutOff, disclosure.people],
        ...[JSON.stringify(cells), paymentIds],
      ],
    );
    await tx.query(
      `UPDATE ledger_withheld_entries w SET disclosure_id = $1 FROM ledger_entries l
        WHERE l.id = w.entry_id AND w.disclosure_id IS NULL AND l.cause_type = 'compensation-payment' AND l.cause_id = ANY ($2::text[])`,
      [disclosure.id, paymentIds],
    );
  }

  /** The latest first. */
  ofFund(tx: Tx, fundId: string, limit = 500): Promise<Disclosure[]> {
    return tx.query<Disclosure>(
      `SELECT id, fund_id AS "fundId", number, currency, cut_off AS "cutOff", people, cells FROM ledger_disclosures
        WHERE fund_id = $1 ORDER BY number DESC LIMIT ${limit}`,
      [fundId],
    );
  }

  /** Whether somebody asked already, so that a statement of a thousand lines asks once. */
  async isRequested(tx: Tx, fundId: string): Promise<boolean> {
    const rows = await tx.query(
      `SELECT 1 FROM outbox_events WHERE type = 'compensation.disclose' AND done_at IS NULL AND payload->>'fundId' = $1 LIMIT 1`,
      [fundId],
    );
    return rows.length > 0;
  }
}
