import type { InvariantCheck } from '../../ledger/index.ts';

/** Rule M3 and the books, asked of the live database by `doctor`. Each answers one row per violation. */
export const paymentInvariants: readonly InvariantCheck[] = [
  {
    name: 'Every payment that left was authorised by two different people and covered by a passed resolution.',
    sql: `SELECT o.id FROM payment_orders o LEFT JOIN resolutions r ON r.id = o.resolution_id AND r.outcome = 'passed'
           WHERE o.attempts > 0 AND (r.id IS NULL OR
             (SELECT count(DISTINCT a.account_id) FROM payment_authorisations a WHERE a.order_id = o.id) < 2)`,
  },
  {
    name: 'Nobody authorised a payment to an organisation in which they have or had a role.',
    sql: `SELECT a.order_id, a.account_id FROM payment_authorisations a JOIN payment_orders o ON o.id = a.order_id
            JOIN role_assignments r ON r.account_id = a.account_id AND r.organisation_id = o.organisation_id
           WHERE r.starts_at <= a.authorised_at`,
  },
  {
    name: 'A payment order has the amount and currency of its tranche, and a tranche one order at most.',
    sql: `SELECT o.id FROM payment_orders o JOIN tranches t ON t.id = o.tranche_id JOIN awards w ON w.id = t.award_id
           WHERE o.amount_minor <> t.amount_minor OR o.currency <> w.currency
          UNION ALL
          SELECT t.id FROM tranches t JOIN awards w ON w.id = t.award_id
           WHERE w.fund_id IN (SELECT fund_id FROM payment_orders) AND (t.state IN ('ordered', 'paid')) <>
             EXISTS (SELECT 1 FROM payment_orders o WHERE o.tranche_id = t.id AND o.state <> 'void')`,
  },
  {
    name: 'The books show each sending once, with the amount of its order, and nothing was sent without one.',
    sql: `SELECT a.order_id, a.number, count(e.id) FROM payment_attempts a JOIN payment_orders o ON o.id = a.order_id
            LEFT JOIN ledger_entries e ON e.fund_id = o.fund_id AND e.kind = 'payment-sent' AND e.cause_id = o.id::text
                  AND e.idempotency_key = 'payment-sent:' || o.id || ':' || a.number
           GROUP BY a.order_id, a.number HAVING count(e.id) <> 1
          UNION ALL
          SELECT o.id, 0, 0 FROM payment_orders o JOIN ledger_entries e ON e.kind = 'payment-sent' AND e.cause_id = o.id::text
            JOIN ledger_postings p ON p.entry_id = e.id JOIN ledger_accounts c ON c.id = p.account_id AND c.code = 'in_transit'
           WHERE p.amount_minor <> o.amount_minor OR c.currency <> o.currency`,
  },
  {
    name: 'What the books have in transit is what was sent and is neither confirmed nor returned.',
    sql: `SELECT coalesce(b.fund_id, s.fund_id) AS fund_id, coalesce(b.currency, s.currency) AS currency, b.total, s.total
            FROM (SELECT a.fund_id, a.currency, sum(p.amount_minor) AS total FROM ledger_accounts a
                    JOIN ledger_postings p ON p.account_id = a.id WHERE a.code = 'in_transit' AND a.fund_id IN (SELECT id FROM funds)
                   GROUP BY a.fund_id, a.currency) b
            FULL JOIN (SELECT fund_id, currency, sum(amount_minor) AS total
                         FROM (SELECT fund_id, currency, amount_minor FROM payment_orders WHERE state = 'sent'
                               UNION ALL
                               SELECT fund_id, currency, amount_minor FROM compensation_payments WHERE state = 'sent') sent
                        GROUP BY fund_id, currency) s ON s.fund_id = b.fund_id AND s.currency = b.currency
           WHERE coalesce(b.total, 0) <> coalesce(s.total, 0)`,
  },
  {
    name: 'Each booked exchange has one ledger entry, and both of its lines say so.',
    sql: `SELECT e.id FROM currency_exchanges e
           WHERE e.state = 'booked' AND ((SELECT count(*) FROM ledger_entries l WHERE l.cause_type = 'currency-exchange'
                   AND l.cause_id = e.id::text) <> 1
              OR (SELECT count(*) FROM statement_lines s WHERE s.id IN (e.sold_line_id, e.bought_line_id) AND s.state = 'exchange') <> 2)`,
  },
  {
    name: 'Bank details that were paid to were confirmed by somebody other than whoever entered them.',
    sql: `SELECT o.id FROM payment_orders o JOIN payee_details d ON d.id = o.details_id
            LEFT JOIN payee_confirmations c ON c.details_id = d.id AND c.outcome = 'confirmed' AND c.decided_by <> d.entered_by
           WHERE o.attempts > 0 AND c.details_id IS NULL`,
  },
];
