import type { InvariantCheck } from '../../ledger/index.ts';

/** Companies' records against what they are made of. */
export const recordInvariants: readonly InvariantCheck[] = [
  {
    name: 'No conclusion about a company was published before its check ended.',
    sql: `SELECT id, kind FROM record_facts WHERE NOT is_public_at_once AND published_on <= check_until`,
  },
  {
    name: 'Every fact whose check is over is public, held or withdrawn, or its event still waits.',
    sql: `SELECT f.id, f.kind FROM record_facts f
           WHERE f.published_on IS NULL AND f.held_at IS NULL AND NOT f.is_source_held AND f.ruling IS DISTINCT FROM 'withdrawn'
             AND f.check_until < current_date - 2
             AND NOT EXISTS (SELECT 1 FROM outbox_events e WHERE e.done_at IS NULL AND e.type = 'transparency.check-ended'
                               AND e.payload ->> 'addresseeId' = f.addressee_id::text)`,
  },
  {
    name: 'Every company with public facts has its page, with as many facts as there are.',
    sql: `SELECT f.addressee_id, count(*) AS facts, c.figures ->> 'facts' AS shown FROM record_facts f
            LEFT JOIN company_records c USING (addressee_id)
           WHERE f.published_on IS NOT NULL AND f.held_at IS NULL AND NOT f.is_source_held AND f.ruling IS DISTINCT FROM 'withdrawn'
           GROUP BY f.addressee_id, c.figures
          HAVING count(*) <> coalesce((c.figures ->> 'facts')::int, 0)`,
  },
  {
    name: 'Every version of a record has the hash that the log commits to.',
    sql: `SELECT s.id, s.as_of FROM record_snapshots s LEFT JOIN public_record_texts t ON t.record_id = s.record_id
           WHERE t.record_id IS NOT NULL AND t.content::jsonb ->> 'sha256' <> encode(s.sha256, 'hex')`,
  },
];
