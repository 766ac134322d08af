import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AccountCode, LedgerEntry } from '../../ledger/index.ts';

export interface UnrecordedEntry {
  readonly id: string;
  readonly fundId: string;
}

/** Which journal entries have their public record, and the numbers they got. */
@Injectable()
export class LedgerRecordRepository {
  /** The fund's next number; until the transaction ends nobody else records entries of this fund. */
  async lockNumber(tx: Tx, fundId: string): Promise<number> {
    const row = await tx.maybeOne<{ next_number: bigint }>(
      `INSERT INTO ledger_record_numbers (fund_id) VALUES ($1)
       ON CONFLICT (fund_id) DO UPDATE SET next_number = ledger_record_numbers.next_number RETURNING next_number`,
      [fundId],
    );
    return Number(row!.next_number);
  }

  async setNumber(tx: Tx, fundId: string, next: number): Promise<void> {
    await tx.query(`UPDATE ledger_record_numbers SET next_number = $2 WHERE fund_id = $1`, [fundId, next]);
  }

  /** Those of the entries that have no record yet. */
  async unrecorded(tx: Tx, entryIds: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT id FROM unnest($1::uuid[]) AS e (id) WHERE NOT EXISTS (
         SELECT 1 FROM public_records r WHERE r.kind = 'ledger-entry' AND r.subject_id = e.id::text)
          AND NOT EXISTS (SELECT 1 FROM ledger_withheld_entries w WHERE w.entry_id = e.id)`,
      [entryIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Withheld entries that entered the public books as one, in the shape of an entry. */
  async disclosure(tx: Tx, id: string): Promise<LedgerEntry | null> {
    const row = await tx.maybeOne<
      Omit<LedgerEntry, 'postings'> & { postings: { account: string; amountMinor: string }[]; currency: string }
    >(
      `SELECT id, fund_id AS "fundId", 'compensation-disclosed' AS kind, (cut_off AT TIME ZONE 'UTC')::date AS "effectiveOn",
              cut_off AS "recordedAt", 'ledger-disclosure' AS "causeType", id::text AS "causeId",
              'Compensation that reached ' || people || ' people, together' AS memo, NULL AS reverses, NULL AS "reversedBy",
              currency, postings FROM ledger_disclosures WHERE id = $1`,
      [id],
    );
    if (!row) return null;
    const { currency, postings, ...entry } = row;
    const lines = postings.map(({ account, amountMinor }) => ({
      account: account as AccountCode,
      amountMinor: BigInt(amountMinor),
      currency,
    }));
    return { ...entry, postings: lines };
  }

  /** Entries without a record, oldest first, whoever booked them. */
  unrecordedOfAll(tx: Tx, limit: number): Promise<UnrecordedEntry[]> {
    return tx.query<UnrecordedEntry>(
      `SELECT e.id, e.fund_id AS "fundId" FROM ledger_entries e WHERE NOT EXISTS (
         SELECT 1 FROM public_records r WHERE r.kind = 'ledger-entry' AND r.subject_id = e.id::text)
          AND NOT EXISTS (SELECT 1 FROM ledger_withheld_entries w WHERE w.entry_id = e.id)
        ORDER BY e.recorded_at, e.id LIMIT $1`,
      [limit],
    );
  }
}
