import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MAX_WAITING, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';

@Injectable()
export class WaitingPaymentRepository {
  /** Orders that this officer has not authorised yet. */
  toAuthorise(tx: Tx, fundIds: readonly string[], accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'payment-to-authorise' AS kind, o.id AS "subjectId", w.title, NULL::timestamptz AS "dueAt", o.prepared_at AS since
         FROM payment_orders o JOIN awards w ON w.id = o.award_id
        WHERE o.state = 'prepared' AND o.fund_id = ANY($1)
          AND NOT EXISTS (SELECT 1 FROM payment_authorisations a WHERE a.order_id = o.id AND a.account_id = $2)
        ORDER BY o.prepared_at, o.id LIMIT ${MAX_WAITING}`,
      [fundIds, accountId],
    );
  }

  /** Accepted tranches without an order. */
  toOrder(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'tranche-to-order' AS kind, t.id AS "subjectId", w.title, (t.due_on + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt",
              t.accepted_at AS since
         FROM tranches t JOIN awards w ON w.id = t.award_id
        WHERE t.state = 'accepted' AND w.fund_id = ANY($1) ORDER BY t.due_on, t.id LIMIT ${MAX_WAITING}`,
      [fundIds],
    );
  }

  /** Authorised orders that no batch takes, one item for each fund. */
  toSend(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'payments-to-send' AS kind, o.fund_id AS "subjectId", NULL AS title, NULL::timestamptz AS "dueAt", min(o.prepared_at) AS since
         FROM payment_orders o
        WHERE o.state = 'authorised' AND o.fund_id = ANY($1)
          AND NOT EXISTS (SELECT 1 FROM payment_batch_items i WHERE i.order_id = o.id AND i.state = 'pending')
        GROUP BY o.fund_id`,
      [fundIds],
    );
  }

  returned(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'payment-returned' AS kind, o.id AS "subjectId", w.title, NULL::timestamptz AS "dueAt", a.returned_at AS since
         FROM payment_orders o JOIN awards w ON w.id = o.award_id
         JOIN payment_attempts a ON a.order_id = o.id AND a.number = o.attempts
        WHERE o.state = 'returned' AND o.fund_id = ANY($1) ORDER BY a.returned_at, o.id LIMIT ${MAX_WAITING}`,
      [fundIds],
    );
  }

  /** Lines of the bank's statement that nobody has explained, or that wait for a second person. */
  openLines(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT CASE state WHEN 'entered' THEN 'statement-line-to-confirm' ELSE 'statement-line-unexplained' END AS kind,
              fund_id AS "subjectId", NULL AS title, NULL::timestamptz AS "dueAt", min(entered_at) AS since
         FROM statement_lines WHERE state IN ('entered', 'unexplained') AND fund_id = ANY($1) GROUP BY fund_id, state`,
      [fundIds],
    );
  }

  /** Exchanges that somebody else put forward, one item for each fund. */
  exchangesToConfirm(tx: Tx, fundIds: readonly string[], accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'exchange-to-confirm' AS kind, fund_id AS "subjectId", NULL AS title, NULL::timestamptz AS "dueAt", min(proposed_at) AS since
         FROM currency_exchanges WHERE state = 'proposed' AND fund_id = ANY($1) AND proposed_by <> $2 GROUP BY fund_id`,
      [fundIds, accountId],
    );
  }

  payeesToConfirm(tx: Tx, fundIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'payee-to-confirm' AS kind, p.id AS "subjectId", o.name AS title, NULL::timestamptz AS "dueAt", p.details_changed_at AS since
         FROM payees p JOIN organisations o ON o.id = p.organisation_id
        WHERE NOT EXISTS (SELECT 1 FROM payee_details d JOIN payee_confirmations c ON c.details_id = d.id
                           WHERE d.payee_id = p.id AND d.version = (SELECT max(version) FROM payee_details WHERE payee_id = p.id))
          AND p.id IN (SELECT payee_id FROM payee_funds WHERE fund_id = ANY($1))
        ORDER BY p.details_changed_at, p.id LIMIT ${MAX_WAITING}`,
      [fundIds],
    );
  }

  /** Organisations with an award or an accepted day rate, and no usable bank details: missing, or rejected. */
  payeesMissing(tx: Tx, organisationIds: readonly string[]): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'payee-details-needed' AS kind, o.id AS "subjectId", o.name AS title, NULL::timestamptz AS "dueAt",
              min(w.since) AS since
         FROM (SELECT organisation_id, NULL AS currency, awarded_at AS since FROM awards WHERE state IN ('offered', 'agreed')
               UNION ALL
               SELECT organisation_id, currency, answered_at FROM day_rate_offers r WHERE state = 'accepted'
                  AND NOT EXISTS (SELECT 1 FROM compensation_payments c WHERE c.day_rate_id = r.id AND c.sent_at IS NOT NULL)) w
         JOIN organisations o ON o.id = w.organisation_id
        WHERE w.organisation_id = ANY($1)
          AND NOT EXISTS (
            SELECT 1 FROM payees p JOIN payee_details d ON d.payee_id = p.id LEFT JOIN payee_confirmations c ON c.details_id = d.id
             WHERE p.organisation_id = w.organisation_id AND p.currency = coalesce(w.currency, p.currency)
               AND coalesce(c.outcome, 'waiting') <> 'rejected'
               AND d.version = (SELECT max(version) FROM payee_details WHERE payee_id = p.id))
        GROUP BY o.id, o.name`,
      [organisationIds],
    );
  }
}
