import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { BatchState, CompensationBatch } from '../domain/batch.ts';

const BATCH = `b.id, b.fund_id AS "fundId", b.number, b.execute_on AS "executeOn", b.state, b.prepared_by AS "preparedBy",
  b.prepared_at AS "preparedAt", b.send_by AS "sendBy", b.sent_at AS "sentAt", b.done_at AS "doneAt"`;

export interface BatchAuthorisation {
  readonly accountId: string;
  readonly capacity: 'finance_officer' | 'second_officer' | 'substitute';
  readonly authorisedAt: Date;
}

export interface BatchSum {
  readonly currency: string;
  readonly rail: string;
  readonly state: string;
  readonly count: number;
  readonly totalMinor: bigint;
}

@Injectable()
export class BatchRepository {
  /** The fund's next; whoever else makes one at the same time waits. */
  async insert(
    tx: Tx,
    batch: Pick<CompensationBatch, 'id' | 'fundId' | 'executeOn' | 'preparedBy' | 'preparedAt'>,
  ): Promise<number> {
    const row = await tx.maybeOne<{ number: number }>(
      `INSERT INTO compensation_batches (id, fund_id, number, execute_on, state, prepared_by, prepared_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, 'prepared', $4, $5 FROM compensation_batches WHERE fund_id = $2
       RETURNING number`,
      [batch.id, batch.fundId, batch.executeOn, batch.preparedBy, batch.preparedAt],
    );
    return row!.number;
  }

  async lockFund(tx: Tx, fundId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700001362))`, [fundId]);
  }

  lock(tx: Tx, id: string): Promise<CompensationBatch | null> {
    return tx.maybeOne<CompensationBatch>(`SELECT ${BATCH} FROM compensation_batches b WHERE b.id = $1 FOR UPDATE`, [
      id,
    ]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<CompensationBatch[]> {
    return tx.query<CompensationBatch>(`SELECT ${BATCH} FROM compensation_batches b WHERE b.id = ANY ($1)`, [ids]);
  }

  list(tx: Tx, fundIds: readonly string[], request: PageRequest): Promise<Page<CompensationBatch>> {
    const keys = [
      { column: 'preparedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ] as const;
    const sql = `SELECT ${BATCH} FROM compensation_batches b WHERE b.fund_id = ANY ($1)`;
    return keysetPage<CompensationBatch>(tx, { sql, parameters: [fundIds], keys, direction: 'desc' }, request);
  }

  async move(
    tx: Tx,
    id: string,
    state: BatchState,
    more: { sendBy?: string; sentAt?: Date; doneAt?: Date } = {},
  ): Promise<void> {
    await tx.query(
      `UPDATE compensation_batches SET state = $2, send_by = coalesce($3, send_by), sent_at = coalesce($4, sent_at),
              done_at = coalesce($5, done_at) WHERE id = $1`,
      [id, state, more.sendBy ?? null, more.sentAt ?? null, more.doneAt ?? null],
    );
  }

  async authorise(tx: Tx, batchId: string, given: BatchAuthorisation): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_authorisations (batch_id, account_id, capacity, authorised_at) VALUES ($1, $2, $3, $4)`,
      [batchId, given.accountId, given.capacity, given.authorisedAt],
    );
  }

  /** In the order in which they were given. */
  authorisationsOf(tx: Tx, batchId: string): Promise<BatchAuthorisation[]> {
    return tx.query<BatchAuthorisation>(
      `SELECT account_id AS "accountId", capacity, authorised_at AS "authorisedAt" FROM compensation_authorisations
        WHERE batch_id = $1 ORDER BY sequence`,
      [batchId],
    );
  }

  async appoint(tx: Tx, batchId: string, accountId: string, resolutionId: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_substitutes (batch_id, account_id, resolution_id, appointed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [batchId, accountId, resolutionId, at],
    );
  }

  async substitutesOf(tx: Tx, batchId: string): Promise<string[]> {
    const sql = `SELECT account_id AS "accountId" FROM compensation_substitutes WHERE batch_id = $1 ORDER BY account_id`;
    return (await tx.query<{ accountId: string }>(sql, [batchId])).map((row) => row.accountId);
  }

  /** Whom the batch pays, of these people: themselves, or an organisation in which they have or had a role. */
  async beneficiariesAmong(tx: Tx, batchId: string, accountIds: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      `SELECT p.account_id AS id FROM compensation_payments p WHERE p.batch_id = $1 AND p.account_id = ANY ($2)
       UNION
       SELECT r.account_id FROM compensation_payments p JOIN role_assignments r ON r.organisation_id = p.organisation_id
        WHERE p.batch_id = $1 AND r.account_id = ANY ($2)`,
      [batchId, accountIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  async sumsOf(tx: Tx, batchIds: readonly string[]): Promise<Map<string, BatchSum[]>> {
    const rows = await tx.query<BatchSum & { batchId: string }>(
      `SELECT batch_id AS "batchId", currency, rail, state, count(*)::int AS count, sum(amount_minor)::bigint AS "totalMinor"
         FROM compensation_payments WHERE batch_id = ANY ($1) GROUP BY batch_id, currency, rail, state ORDER BY currency, rail, state`,
      [batchIds],
    );
    return Map.groupBy(rows, (row) => row.batchId);
  }
}
