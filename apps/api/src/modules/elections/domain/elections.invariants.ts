/** Each query answers the rows that break the rule; none when all is well. Run by `doctor` on the live database. */
export const electionInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'On every closed board: keys that cast ≤ tokens issued ≤ members on the roll.',
    sql: `SELECT c.style_id, c.issuer_id, c.cast_keys, c.issued, s.roll_size FROM election_closing_counts c
            JOIN election_styles s ON s.id = c.style_id
           WHERE c.cast_keys > c.issued OR c.issued > c.roll_size OR c.roll_size IS DISTINCT FROM s.roll_size`,
  },
  {
    name: 'Every election that was opened has its manifest in the transparency log.',
    sql: `SELECT e.slug, e.state FROM elections e WHERE e.state IN ('open', 'closed', 'counted', 'final')
             AND (e.manifest_log_index IS NULL OR NOT EXISTS (
               SELECT 1 FROM public_records r WHERE r.kind = 'election-manifest' AND r.subject_id = e.slug))`,
  },
  {
    name: 'Every frozen roll has as many entries as its manifest says.',
    sql: `SELECT s.id, s.roll_size FROM election_styles s WHERE s.roll_size IS NOT NULL
             AND s.roll_size <> (SELECT count(*) FROM election_roll_entries r WHERE r.style_id = s.id)`,
  },
  {
    name: 'Every seat of a forum came of a final election, or of a countback that follows a seat.',
    sql: `SELECT s.id FROM representative_seats s JOIN elections e ON e.id = s.election_id
            LEFT JOIN representative_seats before ON before.id = s.follows_seat_id
           WHERE e.state <> 'final' OR s.origin = 'countback' AND (before.id IS NULL OR before.ended_reason IS NULL)`,
  },
  {
    name: 'Every counted election has a result that was verified and signed by enough scrutineers.',
    sql: `SELECT e.slug FROM elections e LEFT JOIN election_results r ON r.election_id = e.id AND r.result_hash = e.result_hash
           WHERE e.state IN ('counted', 'final') AND (r.verification IS DISTINCT FROM 'holds' OR e.scrutineers_required > (
             SELECT count(*) FROM election_result_signatures g WHERE g.election_id = e.id AND g.result_hash = e.result_hash))`,
  },
  {
    name: 'No share is kept of an election whose ballots stay closed.',
    sql: `SELECT h.election_id, h.holder_id FROM election_shares h JOIN election_results r USING (election_id, result_hash)
           WHERE NOT r.published OR r.verification = 'refused'`,
  },
];
