/** What must hold over all answers and ratings at any moment; `doctor` asks the live database. */
export const answerInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Every rating round has as many votes in its counters as people who have rated.',
    sql: `SELECT r.id FROM rating_rounds r
           WHERE (SELECT coalesce(sum(count), 0) FROM rating_tallies t WHERE t.round_id = r.id)
              <> (SELECT count(*) FROM rating_marks m WHERE m.round_id = r.id)`,
  },
  {
    name: 'Every answer that counts exists in every language that its forum’s charter had.',
    sql: `SELECT r.id FROM responses r JOIN answer_items i ON i.id = r.item_id JOIN response_clauses c ON c.response_id = r.id
            JOIN LATERAL (SELECT content FROM forum_charters f WHERE f.forum_id = i.forum_id AND f.adopted_at <= r.sent_at
                           ORDER BY version DESC LIMIT 1) charter ON true
            JOIN LATERAL jsonb_array_elements_text(charter.content -> 'languages') language ON true
           WHERE r.state = 'sent' AND coalesce(length(trim(c.texts ->> language)), 0) = 0`,
  },
  {
    name: 'Every item that is closed was rated and closed by its forum.',
    sql: `SELECT i.id FROM answer_items i WHERE i.state = 'closed'
            AND NOT (EXISTS (SELECT 1 FROM rating_rounds r WHERE r.item_id = i.id AND r.outcome IS NOT NULL)
                 AND EXISTS (SELECT 1 FROM answer_forum_acts a WHERE a.item_id = i.id AND a.kind = 'close'))`,
  },
  {
    name: 'Every item is as late as the oldest promise of it that is broken and open.',
    sql: `SELECT i.id FROM answer_items i WHERE i.overdue_since IS DISTINCT FROM
            (SELECT min(o.since) FROM answer_overdues o WHERE o.item_id = i.id AND o.settled_on IS NULL)`,
  },
];
