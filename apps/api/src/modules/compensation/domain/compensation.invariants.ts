import type { InvariantCheck } from '../../ledger/index.ts';

/** Rules C1 to C3, M2 and M3 for compensation, asked of the live database by `doctor`. One row per violation. */
export const compensationInvariants: readonly InvariantCheck[] = [
  {
    name: 'Every honorarium that left was authorised by two different people and covered by a passed resolution.',
    sql: `SELECT p.id FROM compensation_payments p JOIN compensation_envelopes e ON e.id = p.envelope_id
            LEFT JOIN resolutions r ON r.id = e.resolution_id AND r.outcome = 'passed'
           WHERE p.sent_at IS NOT NULL AND (r.id IS NULL OR
             (SELECT count(DISTINCT a.account_id) FROM compensation_authorisations a WHERE a.batch_id = p.batch_id) < 2)`,
  },
  {
    name: 'Nobody authorised a batch that pays themselves.',
    sql: `SELECT a.batch_id, a.account_id FROM compensation_authorisations a
            JOIN compensation_payments p ON p.batch_id = a.batch_id AND p.account_id = a.account_id`,
  },
  {
    name: 'What is offered and claimed is within what was set aside, and each envelope says so exactly.',
    sql: `SELECT e.id, e.reserved_minor, promised.total FROM compensation_envelopes e
            JOIN LATERAL (
              SELECT coalesce(sum(amount), 0) AS total FROM (
                SELECT CASE o.ended_as WHEN 'withdrawn' THEN 0
                         WHEN 'released' THEN coalesce((SELECT p.amount_minor FROM compensation_payments p WHERE p.offer_id = o.id
                                                         AND p.state IN ('sent', 'confirmed', 'returned') ORDER BY p.id DESC LIMIT 1), 0)
                         ELSE o.amount_minor END AS amount FROM honorarium_offers o WHERE o.envelope_id = e.id
                UNION ALL
                SELECT CASE state WHEN 'filed' THEN amount_minor WHEN 'approved' THEN approved_minor ELSE 0 END
                  FROM expense_claims WHERE envelope_id = e.id
                UNION ALL
                SELECT CASE WHEN state IN ('declined', 'withdrawn') THEN 0 ELSE amount_minor END
                  FROM day_rate_offers WHERE envelope_id = e.id) each) promised ON true
           WHERE promised.total <> e.reserved_minor OR e.reserved_minor > e.amount_minor - e.released_minor`,
  },
  {
    name: 'Nobody decided about an expense claim of their own.',
    sql: `SELECT id FROM expense_claims WHERE decided_by = account_id OR settlement_decided_by = account_id`,
  },
  {
    name: 'A payment has the amount that was chosen, approved or accepted.',
    sql: `SELECT p.id FROM compensation_payments p
            LEFT JOIN LATERAL (SELECT paid_minor FROM compensation_choices WHERE offer_id = p.offer_id
                                AND chosen_at <= (SELECT prepared_at FROM compensation_batches WHERE id = p.batch_id)
                                ORDER BY version DESC LIMIT 1) c ON true
            LEFT JOIN expense_claims e ON e.id = p.claim_id LEFT JOIN day_rate_offers d ON d.id = p.day_rate_id
           WHERE p.state IN ('prepared', 'sent', 'confirmed')
             AND p.amount_minor IS DISTINCT FROM coalesce(c.paid_minor, e.approved_minor, d.amount_minor)`,
  },
  {
    name: 'The books show each payment of compensation that left once, and none that did not.',
    sql: `SELECT p.id, count(e.id) FROM compensation_payments p LEFT JOIN ledger_entries e
              ON e.cause_id = p.id::text AND e.cause_type = 'compensation-payment' AND e.kind = 'payment-sent'
           GROUP BY p.id, p.sent_at HAVING count(e.id) <> CASE WHEN p.sent_at IS NULL THEN 0 ELSE 1 END`,
  },
  {
    name: 'Every entry that shows what one person received is withheld from the public books until its group is.',
    sql: `SELECT e.id FROM ledger_entries e LEFT JOIN ledger_withheld_entries w ON w.entry_id = e.id
           WHERE e.cause_type = 'compensation-payment' AND w.entry_id IS NULL
          UNION ALL
          SELECT id FROM ledger_disclosures WHERE people < 5`,
  },
];
