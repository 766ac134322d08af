import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PaymentBatch, PaymentBatchItem } from '../domain/payment-batch.ts';

const BATCH = `b.id, b.fund_id AS "fundId", b.number, b.execute_on AS "executeOn", b.created_by AS "createdBy", b.created_at AS "createdAt",
  (SELECT count(*)::int FROM payment_batch_items i WHERE i.batch_id = b.id) AS "orderCount",
  (SELECT count(*)::int FROM payment_batch_items i WHERE i.batch_id = b.id AND i.state = 'sent') AS "sentCount",
  (SELECT count(*)::int FROM payment_batch_items i WHERE i.batch_id = b.id AND i.state = 'refused') AS "refusedCount",
  (SELECT max(d.downloaded_at) FROM payment_batch_downloads d WHERE d.batch_id = b.id) AS "downloadedAt"`;
const ITEM = `batch_id AS "batchId", order_id AS "orderId", state, attempt, refusal, settled_at AS "settledAt"`;

@Injectable()
export class BatchRepository {
  /** The next batch of the fund, empty; whoever else makes one at the same time waits. */
  async insert(
    tx: Tx,
    batch: Pick<PaymentBatch, 'id' | 'fundId' | 'executeOn' | 'createdBy' | 'createdAt'>,
  ): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700000701))`, [batch.fundId]);
    const row = await tx.maybeOne<{ number: number }>(
      `INSERT INTO payment_batches (id, fund_id, number, execute_on, created_by, created_at)
       SELECT $1, $2, coalesce(max(number), 0) + 1, $3, $4, $5 FROM payment_batches WHERE fund_id = $2 RETURNING number`,
      [batch.id, batch.fundId, batch.executeOn, batch.createdBy, batch.createdAt],
    );
    return row!.number;
  }

  async insertItems(tx: Tx, batchId: string, orderIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO payment_batch_items (batch_id, order_id, state) SELECT $1, unnest($2::uuid[]), 'pending'`,
      [batchId, orderIds],
    );
  }

  lockItem(tx: Tx, batchId: string, orderId: string): Promise<PaymentBatchItem | null> {
    return tx.maybeOne<PaymentBatchItem>(
      `SELECT ${ITEM} FROM payment_batch_items WHERE batch_id = $1 AND order_id = $2 FOR UPDATE`,
      [batchId, orderId],
    );
  }

  async markSent(tx: Tx, item: { batchId: string; orderId: string; attempt: number; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE payment_batch_items SET state = 'sent', attempt = $3, settled_at = $4 WHERE batch_id = $1 AND order_id = $2`,
      [item.batchId, item.orderId, item.attempt, item.at],
    );
  }

  async markRefused(tx: Tx, item: { batchId: string; orderId: string; refusal: object; at: Date }): Promise<void> {
    await tx.query(
      `UPDATE payment_batch_items SET state = 'refused', refusal = $3, settled_at = $4 WHERE batch_id = $1 AND order_id = $2`,
      [item.batchId, item.orderId, JSON.stringify(item.refusal), item.at],
    );
  }

  byId(tx: Tx, batchId: string): Promise<PaymentBatch | null> {
    return tx.maybeOne<PaymentBatch>(`SELECT ${BATCH} FROM payment_batches b WHERE b.id = $1`, [batchId]);
  }

  /** Latest first. */
  list(tx: Tx, fundIds: readonly string[], request: PageRequest): Promise<Page<PaymentBatch>> {
    return keysetPage<PaymentBatch>(
      tx,
      {
        sql: `SELECT ${BATCH} FROM payment_batches b WHERE b.fund_id = ANY($1)`,
        parameters: [fundIds],
        keys: [
          { column: 'createdAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async itemsOf(tx: Tx, batchIds: readonly string[]): Promise<Map<string, PaymentBatchItem[]>> {
    const rows = await tx.query<PaymentBatchItem>(
      `SELECT ${ITEM} FROM payment_batch_items WHERE batch_id = ANY($1) ORDER BY batch_id, order_id`,
      [batchIds],
    );
    return Map.groupBy(rows, (row) => row.batchId);
  }

  async noteDownload(
    tx: Tx,
    download: { id: string; batchId: string; sha256: Buffer; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO payment_batch_downloads (id, batch_id, sha256, downloaded_by, downloaded_at) VALUES ($1, $2, $3, $4, $5)`,
      [download.id, download.batchId, download.sha256, download.by, download.at],
    );
  }
}
