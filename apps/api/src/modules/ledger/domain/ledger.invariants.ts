/** A query that answers one row per violation; `doctor` runs it on the live database. */
export interface InvariantCheck {
  /** What must hold, as a sentence. */
  readonly name: string;
  readonly sql: string;
}

const BALANCES = `
  SELECT a.fund_id, a.currency, a.code, a.class, a.half, coalesce(sum(p.amount_minor), 0) AS balance
    FROM ledger_accounts a LEFT JOIN ledger_postings p ON p.account_id = a.id
   GROUP BY a.id`;

/** Recomputes the books from their postings alone. */
export const ledgerInvariants: readonly InvariantCheck[] = [
  {
    name: 'Both halves of every journal entry sum to zero per currency.',
    sql: `SELECT p.entry_id, a.currency, a.half, sum(p.amount_minor) AS off
            FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id
           GROUP BY p.entry_id, a.currency, a.half HAVING sum(p.amount_minor) <> 0`,
  },
  {
    name: 'Every entry has postings, and every posting an entry and an account of the same fund.',
    sql: `SELECT e.id FROM ledger_entries e WHERE NOT EXISTS (SELECT 1 FROM ledger_postings p WHERE p.entry_id = e.id)
          UNION ALL
          SELECT p.entry_id FROM ledger_postings p
            LEFT JOIN ledger_entries e ON e.id = p.entry_id LEFT JOIN ledger_accounts a ON a.id = p.account_id
           WHERE e.id IS NULL OR a.id IS NULL OR e.fund_id <> a.fund_id OR e.recorded_at <> p.recorded_at`,
  },
  {
    name: 'What the money may be used for equals where the money is, per fund and currency.',
    sql: `SELECT fund_id, currency, sum(balance) AS off FROM (${BALANCES}) b
           WHERE class IN ('asset', 'suspense', 'contra') GROUP BY fund_id, currency HAVING sum(balance) <> 0`,
  },
  {
    name: 'The pool rows that decisions queue for equal their postings.',
    sql: `SELECT l.fund_id, l.currency, l.free_minor, l.shortfall_minor FROM ledger_pools l
            JOIN (SELECT fund_id, currency, sum(balance) FILTER (WHERE code = 'free') AS free,
                         sum(balance) FILTER (WHERE code = 'shortfall') AS shortfall
                    FROM (${BALANCES}) b GROUP BY fund_id, currency) f USING (fund_id, currency)
           WHERE l.free_minor <> f.free OR l.shortfall_minor <> f.shortfall`,
  },
  {
    name: 'No purpose other than a shortfall is below zero.',
    sql: `SELECT fund_id, currency, code, balance FROM (${BALANCES}) b
           WHERE class = 'designation' AND code <> 'shortfall' AND balance < 0`,
  },
  {
    name: 'Every snapshot equals the postings up to its moment.',
    sql: `SELECT s.account_id, s.until FROM ledger_snapshots s
            JOIN LATERAL (SELECT coalesce(sum(amount_minor), 0) AS total FROM ledger_postings
                           WHERE account_id = s.account_id AND recorded_at <= s.until) p ON true
           WHERE s.balance_minor <> p.total`,
  },
  {
    name: 'Every reversal mirrors its entry, and no entry has two.',
    sql: `SELECT r.id FROM ledger_entries r JOIN ledger_postings p ON p.entry_id IN (r.id, r.reverses)
           WHERE r.reverses IS NOT NULL GROUP BY r.id, p.account_id HAVING sum(p.amount_minor) <> 0`,
  },
];
