import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PaymentAttempt, PaymentOrder, PaymentOrderState } from '../domain/payment-order.ts';

const ORDER = `id, fund_id AS "fundId", award_id AS "awardId", tranche_id AS "trancheId", organisation_id AS "organisationId",
  resolution_id AS "resolutionId", payee_id AS "payeeId", details_id AS "detailsId", amount_minor AS "amountMinor", currency, state,
  attempts, prepared_by AS "preparedBy", prepared_at AS "preparedAt", voided_at AS "voidedAt", void_reason AS "voidReason"`;
const ATTEMPT = `order_id AS "orderId", number, batch_id AS "batchId", state, sent_at AS "sentAt", confirmed_on AS "confirmedOn",
  confirmed_at AS "confirmedAt", returned_on AS "returnedOn", returned_at AS "returnedAt", returned_minor AS "returnedMinor",
  return_reason AS "returnReason"`;

export interface OrderFilter {
  readonly fundIds?: readonly string[];
  readonly organisationIds?: readonly string[];
  readonly states?: readonly PaymentOrderState[] | undefined;
  readonly trancheId?: string | undefined;
}

@Injectable()
export class PaymentOrderRepository {
  async insert(tx: Tx, order: PaymentOrder): Promise<void> {
    await tx.query(
      `INSERT INTO payment_orders (id, fund_id, award_id, tranche_id, organisation_id, resolution_id, payee_id, details_id,
         amount_minor, currency, state, prepared_by, prepared_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'prepared', $11, $12)`,
      [
        ...[order.id, order.fundId, order.awardId, order.trancheId, order.organisationId, order.resolutionId],
        ...[order.payeeId, order.detailsId, order.amountMinor, order.currency, order.preparedBy, order.preparedAt],
      ],
    );
  }

  lock(tx: Tx, orderId: string): Promise<PaymentOrder | null> {
    return tx.maybeOne<PaymentOrder>(`SELECT ${ORDER} FROM payment_orders WHERE id = $1 FOR UPDATE`, [orderId]);
  }

  async byIds(tx: Tx, orderIds: readonly string[]): Promise<Map<string, PaymentOrder>> {
    const rows = await tx.query<PaymentOrder>(`SELECT ${ORDER} FROM payment_orders WHERE id = ANY($1)`, [orderIds]);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Authorised orders of a fund that no batch is about to send, oldest first; at most a thousand. */
  sendable(tx: Tx, fundId: string, orderIds: readonly string[] | null): Promise<PaymentOrder[]> {
    return tx.query<PaymentOrder>(
      `SELECT ${ORDER} FROM payment_orders o
        WHERE fund_id = $1 AND state = 'authorised' AND ($2::uuid[] IS NULL OR id = ANY($2))
          AND NOT EXISTS (SELECT 1 FROM payment_batch_items i WHERE i.order_id = o.id AND i.state = 'pending')
        ORDER BY id LIMIT 1000`,
      [fundId, orderIds],
    );
  }

  /** Latest first. */
  list(tx: Tx, filter: OrderFilter, request: PageRequest): Promise<Page<PaymentOrder>> {
    return keysetPage<PaymentOrder>(
      tx,
      {
        sql: `SELECT ${ORDER} FROM payment_orders
               WHERE ($1::uuid[] IS NULL OR fund_id = ANY($1)) AND ($2::uuid[] IS NULL OR organisation_id = ANY($2))
                 AND ($3::text[] IS NULL OR state = ANY($3)) AND ($4::uuid IS NULL OR tranche_id = $4)`,
        parameters: [
          filter.fundIds ?? null,
          filter.organisationIds ?? null,
          filter.states ?? null,
          filter.trancheId ?? null,
        ],
        keys: [
          { column: 'preparedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'desc',
      },
      request,
    );
  }

  async setState(tx: Tx, orderId: string, state: PaymentOrderState): Promise<void> {
    await tx.query(`UPDATE payment_orders SET state = $2 WHERE id = $1`, [orderId, state]);
  }

  async void(tx: Tx, orderId: string, by: string, reason: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE payment_orders SET state = 'void', voided_by = $2, void_reason = $3, voided_at = $4 WHERE id = $1`,
      [orderId, by, reason, at],
    );
  }

  /** Marks the order as sent and answers the number of this sending. */
  async startAttempt(
    tx: Tx,
    order: PaymentOrder,
    sending: { batchId: string; sentBy: string; sentAt: Date },
  ): Promise<number> {
    const number = order.attempts + 1;
    await tx.query(`UPDATE payment_orders SET state = 'sent', attempts = $2 WHERE id = $1`, [order.id, number]);
    await tx.query(
      `INSERT INTO payment_attempts (order_id, number, batch_id, state, sent_at, sent_by) VALUES ($1, $2, $3, 'sent', $4, $5)`,
      [order.id, number, sending.batchId, sending.sentAt, sending.sentBy],
    );
    return number;
  }

  async confirmAttempt(tx: Tx, order: PaymentOrder, bookedOn: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE payment_attempts SET state = 'confirmed', confirmed_on = $3, confirmed_at = $4 WHERE order_id = $1 AND number = $2`,
      [order.id, order.attempts, bookedOn, at],
    );
    await this.setState(tx, order.id, 'confirmed');
  }

  async returnAttempt(
    tx: Tx,
    order: PaymentOrder,
    back: { returnedOn: string; returnedMinor: bigint; returnReason: string | null; at: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE payment_attempts SET state = 'returned', returned_on = $3, returned_minor = $4, return_reason = $5, returned_at = $6
        WHERE order_id = $1 AND number = $2`,
      [order.id, order.attempts, back.returnedOn, back.returnedMinor, back.returnReason, back.at],
    );
    await this.setState(tx, order.id, 'returned');
  }

  /** Each order's sendings, the first first. */
  async attemptsOf(tx: Tx, orderIds: readonly string[]): Promise<Map<string, PaymentAttempt[]>> {
    const rows = await tx.query<PaymentAttempt>(
      `SELECT ${ATTEMPT} FROM payment_attempts WHERE order_id = ANY($1) ORDER BY order_id, number`,
      [orderIds],
    );
    return Map.groupBy(rows, (row) => row.orderId);
  }

  /** Everything ordered under one award and not void, minor units. */
  async orderedOfAwardMinor(tx: Tx, awardId: string): Promise<bigint> {
    const row = await tx.maybeOne<{ total: bigint }>(
      `SELECT coalesce(sum(amount_minor), 0)::bigint AS total FROM payment_orders WHERE award_id = $1 AND state <> 'void'`,
      [awardId],
    );
    return row!.total;
  }

  /** Sends of one fund and currency queue here, so that two of them cannot spend the same money in the bank. */
  async lockBank(tx: Tx, fundId: string, currency: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 763700000700))`, [`${fundId}:${currency}`]);
  }
}
