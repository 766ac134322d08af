import type { InvariantCheck } from '../../ledger/index.ts';

/** What must hold between contributions and the books. */
export const fundInvariants: readonly InvariantCheck[] = [
  {
    name: 'Contributions in the books equal what arrived less what went back, per fund and currency.',
    sql: `SELECT fund_id, currency, sum(told) AS told, sum(booked) AS booked FROM (
            SELECT c.fund_id, c.currency, sum(CASE WHEN m.kind IN ('received', 'refund_failed') THEN m.amount_minor
                     WHEN m.kind IN ('refunded', 'dispute_lost') THEN -m.amount_minor ELSE 0 END) AS told, 0 AS booked
              FROM contribution_movements m JOIN contributions c ON c.id = m.contribution_id GROUP BY 1, 2
            UNION ALL
            SELECT a.fund_id, a.currency, 0, -sum(p.amount_minor) FROM ledger_postings p
              JOIN ledger_accounts a ON a.id = p.account_id JOIN ledger_entries e ON e.id = p.entry_id
             WHERE a.code = 'contributions' AND e.cause_type = 'contribution' GROUP BY 1, 2) both_sides
          GROUP BY 1, 2 HAVING sum(told) <> sum(booked)`,
  },
  {
    name: 'What cleared of each contribution equals its clearings.',
    sql: `SELECT c.id FROM contributions c LEFT JOIN contribution_clearings k ON k.contribution_id = c.id
           GROUP BY c.id HAVING coalesce(sum(k.amount_minor), 0) <> c.cleared_minor`,
  },
  {
    name: 'Everything received has a receipt.',
    sql: `SELECT c.id FROM contributions c WHERE c.received_at IS NOT NULL
             AND NOT EXISTS (SELECT 1 FROM contribution_receipts r WHERE r.contribution_id = c.id)`,
  },
  {
    name: 'Every confirmed transfer was entered and confirmed by two people and booked.',
    sql: `SELECT t.id FROM bank_transfers t WHERE t.state = 'confirmed' AND (t.decided_by = t.entered_by OR NOT EXISTS (
            SELECT 1 FROM contribution_movements m WHERE m.provider_key = 'bank:' || t.fund_id || ':' || t.bank_reference))`,
  },
  {
    name: 'Nothing that the payment provider reported is unexplained.',
    sql: `SELECT provider_key, reason FROM provider_parked`,
  },
];
