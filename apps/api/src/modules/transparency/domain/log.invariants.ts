import type { InvariantCheck } from '../../ledger/index.ts';

const IS_KEPT = `EXISTS (SELECT 1 FROM log_checkpoints)`;
const undone = (...types: string[]): string =>
  `EXISTS (SELECT 1 FROM outbox_events WHERE done_at IS NULL AND type IN (${types.map((type) => `'${type}'`).join(', ')}))`;

/** The log and what it commits to, recomputed by the database from its rows alone. */
export const logInvariants: readonly InvariantCheck[] = [
  {
    name: 'The log has no gaps, and its newest checkpoint is the root of its entries.',
    sql: `SELECT c.size, encode(c.root, 'hex') AS root FROM (SELECT * FROM log_checkpoints ORDER BY size DESC LIMIT 1) c
           WHERE c.root <> log_root(c.size) OR c.size <> (SELECT count(*) FROM log_leaves)
              OR c.size <> (SELECT max(index) + 1 FROM log_leaves)
          UNION ALL
          SELECT 0, '' FROM (SELECT 1) one WHERE NOT ${IS_KEPT} AND EXISTS (SELECT 1 FROM log_leaves)`,
  },
  {
    name: 'Every public record is in the log, or its event still waits.',
    sql: `SELECT r.id, r.kind FROM public_records r
           WHERE ${IS_KEPT} AND NOT ${undone('records.published')}
             AND NOT EXISTS (SELECT 1 FROM log_leaves l WHERE l.record_id = r.id)`,
  },
  {
    name: 'Every record has the text it committed to, or a removal with its reason.',
    sql: `SELECT r.id, r.kind FROM public_records r LEFT JOIN public_record_texts t ON t.record_id = r.id
            LEFT JOIN public_record_removals m ON m.record_id = r.id
           WHERE (t.record_id IS NULL) = (m.record_id IS NULL)
              OR r.commitment <> sha256(t.salt || convert_to(t.content, 'UTF8'))`,
  },
  {
    name: 'The records of ledger entries equal the ledger, and every entry has one.',
    sql: `SELECT e.id, t.content FROM ledger_entries e
            LEFT JOIN public_records r ON r.kind = 'ledger-entry' AND r.subject_id = e.id::text
            LEFT JOIN public_record_texts t ON t.record_id = r.id
           WHERE r.id IS NULL AND NOT ${undone('ledger.entry-posted', 'transparency.backfill-due')}
                 AND NOT EXISTS (SELECT 1 FROM ledger_withheld_entries w WHERE w.entry_id = e.id)
              OR t.content::jsonb - 'number' - 'recordedAt' <> jsonb_build_object(
                   'causeId', e.cause_id, 'causeType', e.cause_type, 'effectiveOn', e.effective_on::text, 'entry', e.id,
                   'fund', e.fund_id, 'kind', e.kind, 'memo', e.memo, 'reverses', e.reverses, 'postings',
                   (SELECT jsonb_agg(jsonb_build_object('account', a.code, 'currency', a.currency,
                                                        'amountMinor', p.amount_minor::text) ORDER BY p.line)
                      FROM ledger_postings p JOIN ledger_accounts a ON a.id = p.account_id WHERE p.entry_id = e.id))
              OR (t.content::jsonb ->> 'recordedAt')::timestamptz <> date_trunc('milliseconds', e.recorded_at)`,
  },
  {
    name: 'The numbers of ledger records run without a gap in every fund.',
    sql: `SELECT e.fund_id, n.next_number FROM (SELECT id, fund_id FROM ledger_entries UNION ALL
                                              SELECT id, fund_id FROM ledger_disclosures) e
            JOIN public_records r ON r.kind = 'ledger-entry' AND r.subject_id = e.id::text
            JOIN public_record_texts t ON t.record_id = r.id LEFT JOIN ledger_record_numbers n ON n.fund_id = e.fund_id
           GROUP BY e.fund_id, n.next_number
          HAVING count(*) IS DISTINCT FROM n.next_number OR max((t.content::jsonb ->> 'number')::bigint) <> count(*) - 1
              OR count(DISTINCT t.content::jsonb ->> 'number') <> count(*)`,
  },
];
