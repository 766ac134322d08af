import { Injectable } from '@nestjs/common';
import { keysetPage, mapPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { LoggedRecord } from '../domain/logged-record.ts';

export interface LoggedRecordFilter {
  readonly kind?: string | undefined;
  readonly subjectId?: string | undefined;
}

interface RecordRow {
  readonly recordId: string;
  readonly index: bigint;
  readonly kind: string;
  readonly subjectId: string;
  readonly publishedAt: Date;
  readonly commitment: Buffer;
  readonly salt: Buffer | null;
  readonly content: string | null;
  readonly reason: string | null;
  readonly removedAt: Date | null;
}

const SELECT = `
  SELECT r.id AS "recordId", l.index, r.kind, r.subject_id AS "subjectId", r.published_at AS "publishedAt", r.commitment,
         t.salt, t.content, m.reason, m.removed_at AS "removedAt"
    FROM log_leaves l JOIN public_records r ON r.id = l.record_id
    LEFT JOIN public_record_texts t ON t.record_id = r.id LEFT JOIN public_record_removals m ON m.record_id = r.id`;

export type StoredRecord = LoggedRecord & { readonly recordId: string };

/** The records behind the log's entries. */
@Injectable()
export class LoggedRecordRepository {
  async byIndex(tx: Tx, index: number): Promise<StoredRecord | null> {
    const row = await tx.maybeOne<RecordRow>(`${SELECT} WHERE l.index = $1`, [index]);
    return row && toRecord(row);
  }

  /** Records from one place up to, not including, another. */
  async between(tx: Tx, first: number, end: number): Promise<LoggedRecord[]> {
    const sql = `${SELECT} WHERE l.index >= $1 AND l.index < $2 ORDER BY l.index`;
    return (await tx.query<RecordRow>(sql, [first, end])).map(toRecord);
  }

  /** Records below `size`, newest first. */
  async page(tx: Tx, size: number, filter: LoggedRecordFilter, request: PageRequest): Promise<Page<LoggedRecord>> {
    const parameters: unknown[] = [size];
    let where = 'l.index < $1';
    if (filter.kind) where += ` AND r.kind = $${parameters.push(filter.kind)}`;
    if (filter.subjectId) where += ` AND r.subject_id = $${parameters.push(filter.subjectId)}`;
    const sql = `${SELECT} WHERE ${where}`;
    const keys = [{ column: 'index', type: 'bigint' }] as const;
    return mapPage(await keysetPage<RecordRow>(tx, { sql, parameters, keys, direction: 'desc' }, request), toRecord);
  }

  /** The log's records of a fund's journal entries below `size`, by their place in the log. */
  async ledgerEntries(tx: Tx, fundId: string, size: number): Promise<StoredRecord[]> {
    const sql = `${SELECT} JOIN (SELECT id, fund_id FROM ledger_entries UNION ALL SELECT id, fund_id FROM ledger_disclosures) e
           ON e.id::text = r.subject_id
      WHERE r.kind = 'ledger-entry' AND e.fund_id = $1 AND l.index < $2 ORDER BY l.index`;
    return (await tx.query<RecordRow>(sql, [fundId, size])).map(toRecord);
  }

  /** All commitments of the log's first `size` entries, in order. */
  async commitments(tx: Tx, size: number): Promise<Buffer> {
    const sql = `SELECT string_agg(r.commitment, ''::bytea ORDER BY l.index) AS commitments
                   FROM log_leaves l JOIN public_records r ON r.id = l.record_id WHERE l.index < $1`;
    const row = await tx.maybeOne<{ commitments: Buffer | null }>(sql, [size]);
    return row?.commitments ?? Buffer.alloc(0);
  }

  /** Deletes the text and its salt; the database demands the reason that is written with it. */
  async remove(tx: Tx, recordId: string, removal: { reason: string; accountId: string; at: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO public_record_removals (record_id, reason, removed_by, removed_at) VALUES ($1, $2, $3, $4)`,
      [recordId, removal.reason, removal.accountId, removal.at],
    );
    await tx.query(`DELETE FROM public_record_texts WHERE record_id = $1`, [recordId]);
  }
}

function toRecord({ index, salt, content, reason, removedAt, ...facts }: RecordRow): StoredRecord {
  return {
    ...facts,
    index: Number(index),
    opened: salt === null || content === null ? null : { salt, content },
    removal: reason === null || removedAt === null ? null : { reason, at: removedAt },
  };
}
