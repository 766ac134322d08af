import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { CompanyRecord, RecordFilter, RecordSnapshot } from '../domain/company-record.ts';

const SELECT = `
  SELECT addressee_id AS "addresseeId", slug, name, kind, country, forum_ids AS "forumIds", takes_part AS "takesPart",
         unanswered_requests AS "unansweredRequests", figures, changed_on AS "changedOn", lower(name) AS sort
    FROM company_records`;

const SNAPSHOT = `
  SELECT id, addressee_id AS "addresseeId", as_of AS "asOf", encode(sha256, 'hex') AS sha256, record_id AS "recordId",
         (SELECT l.index FROM log_leaves l WHERE l.record_id = record_snapshots.record_id) AS "logIndex"`;

interface SnapshotRow extends Omit<RecordSnapshot, 'logIndex'> {
  readonly logIndex: bigint | null;
}

/** The page of each company as one row, and its versions that can be cited. */
@Injectable()
export class CompanyRecordRepository {
  bySlug(tx: Tx, slug: string): Promise<CompanyRecord | null> {
    return tx.maybeOne<CompanyRecord>(`${SELECT} WHERE slug = $1`, [slug]);
  }

  byAddressee(tx: Tx, addresseeId: string): Promise<CompanyRecord | null> {
    return tx.maybeOne<CompanyRecord>(`${SELECT} WHERE addressee_id = $1`, [addresseeId]);
  }

  /** In the alphabet's order and no other. */
  page(tx: Tx, { forumId, unansweredOnly, name }: RecordFilter, request: PageRequest): Promise<Page<CompanyRecord>> {
    const parameters: unknown[] = [];
    let sql = `${SELECT} WHERE (figures ->> 'facts')::int > 0`;
    if (forumId) sql += ` AND forum_ids @> ARRAY[$${parameters.push(forumId)}]::uuid[]`;
    if (unansweredOnly) sql += ' AND unanswered_requests > 0';
    if (name) sql += ` AND strpos(lower(name), lower($${parameters.push(name)})) > 0`;
    const keys = [
      { column: 'sort', type: 'text' },
      { column: 'addresseeId', type: 'uuid' },
    ] as const;
    return keysetPage<CompanyRecord>(tx, { sql, parameters, keys, direction: 'asc' }, request);
  }

  /** Until the transaction ends nobody else counts this company's facts. */
  async lock(tx: Tx, addresseeId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('company-record:' || $1, 0))`, [addresseeId]);
  }

  async save(tx: Tx, record: CompanyRecord): Promise<void> {
    await tx.query(
      `INSERT INTO company_records (addressee_id, slug, name, kind, country, forum_ids, takes_part, unanswered_requests, figures, changed_on)
       VALUES ($1, $2, $3, $4, $5, $6::uuid[], $7, $8, $9::jsonb, $10::date)
       ON CONFLICT (addressee_id) DO UPDATE SET (slug, name, kind, country, forum_ids, takes_part, unanswered_requests, figures, changed_on)
         = (excluded.slug, excluded.name, excluded.kind, excluded.country, excluded.forum_ids, excluded.takes_part,
            excluded.unanswered_requests, excluded.figures, excluded.changed_on)`,
      [
        ...[
          record.addresseeId,
          record.slug,
          record.name,
          record.kind,
          record.country,
          record.forumIds,
          record.takesPart,
        ],
        ...[record.unansweredRequests, JSON.stringify(record.figures), record.changedOn],
      ],
    );
  }

  /** The newest version of a day or before it. */
  async snapshotAsOf(tx: Tx, addresseeId: string, asOf: string): Promise<RecordSnapshot | null> {
    const sql = `${SNAPSHOT} FROM record_snapshots WHERE addressee_id = $1 AND as_of <= $2::date ORDER BY as_of DESC LIMIT 1`;
    const row = await tx.maybeOne<SnapshotRow>(sql, [addresseeId, asOf]);
    return row && toSnapshot(row);
  }

  async snapshots(tx: Tx, addresseeId: string, request: PageRequest): Promise<Page<RecordSnapshot>> {
    const sql = `${SNAPSHOT} FROM record_snapshots WHERE addressee_id = $1`;
    const keys = [{ column: 'asOf', type: 'date' }] as const;
    const page = await keysetPage<SnapshotRow>(
      tx,
      { sql, parameters: [addresseeId], keys, direction: 'desc' },
      request,
    );
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: toSnapshot(node) })) };
  }

  async contentOf(tx: Tx, snapshotId: string): Promise<string | null> {
    const sql = 'SELECT content FROM record_snapshots WHERE id = $1';
    return (await tx.maybeOne<{ content: string }>(sql, [snapshotId]))?.content ?? null;
  }

  async insertSnapshot(
    tx: Tx,
    snapshot: {
      id: string;
      addresseeId: string;
      asOf: string;
      content: string;
      sha256: Buffer;
      recordId: string;
      at: Date;
    },
  ): Promise<void> {
    const { id, addresseeId, asOf, content, sha256, recordId, at } = snapshot;
    await tx.query(
      `INSERT INTO record_snapshots (id, addressee_id, as_of, content, sha256, record_id, made_at)
       VALUES ($1, $2, $3::date, $4, $5, $6, $7)`,
      [id, addresseeId, asOf, content, sha256, recordId, at],
    );
  }
}

const toSnapshot = ({ logIndex, ...row }: SnapshotRow): RecordSnapshot => ({
  ...row,
  logIndex: logIndex === null ? null : Number(logIndex),
});
