import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PaymentAuthorisation } from '../domain/payment-order.ts';

@Injectable()
export class AuthorisationRepository {
  async insert(tx: Tx, authorisation: PaymentAuthorisation): Promise<void> {
    await tx.query(
      `INSERT INTO payment_authorisations (order_id, account_id, capacity, authorised_at) VALUES ($1, $2, $3, $4)`,
      [authorisation.orderId, authorisation.accountId, authorisation.capacity, authorisation.authorisedAt],
    );
  }

  /** In the order in which they were given. */
  async ofOrders(tx: Tx, orderIds: readonly string[]): Promise<Map<string, PaymentAuthorisation[]>> {
    const rows = await tx.query<PaymentAuthorisation>(
      `SELECT order_id AS "orderId", account_id AS "accountId", capacity, authorised_at AS "authorisedAt"
         FROM payment_authorisations WHERE order_id = ANY($1) ORDER BY sequence`,
      [orderIds],
    );
    return Map.groupBy(rows, (row) => row.orderId);
  }

  async appoint(tx: Tx, orderId: string, accountId: string, resolutionId: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO payment_substitutes (order_id, account_id, resolution_id, appointed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING`,
      [orderId, accountId, resolutionId, at],
    );
  }

  /** Whom the board appointed to authorise this order. */
  async substitutesOf(tx: Tx, orderId: string): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }>(
      `SELECT account_id AS "accountId" FROM payment_substitutes WHERE order_id = $1 ORDER BY account_id`,
      [orderId],
    );
    return rows.map((row) => row.accountId);
  }

  /** Orders that wait for this substitute. */
  async openOrdersOfSubstitute(tx: Tx, accountId: string): Promise<string[]> {
    const rows = await tx.query<{ orderId: string }>(
      `SELECT s.order_id AS "orderId" FROM payment_substitutes s JOIN payment_orders o ON o.id = s.order_id
        WHERE s.account_id = $1 AND o.state = 'prepared'
          AND NOT EXISTS (SELECT 1 FROM payment_authorisations a WHERE a.order_id = o.id AND a.account_id = $1)`,
      [accountId],
    );
    return rows.map((row) => row.orderId);
  }
}
