/** Each query answers the rows that break the rule; none when all is well. Run by `doctor` on the live database. */
export const consultationInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Every statement counts as many ratings as there are.',
    sql: `SELECT s.id, s.ratings FROM statements s
           WHERE s.ratings <> (SELECT count(*) FROM statement_ratings r
                                WHERE r.consultation_id = s.consultation_id AND r.statement_id = s.id)`,
  },
  {
    name: 'Whoever rated, proposed or commented is a member of the forum that asked.',
    sql: `SELECT p.consultation_id, p.member_id FROM consultation_members p
            JOIN consultations c ON c.id = p.consultation_id JOIN members m ON m.id = p.member_id
           WHERE m.forum_id <> c.forum_id`,
  },
  {
    name: 'No published opinion group is smaller than five members.',
    sql: `SELECT m.consultation_id, m.run FROM opinion_maps m, jsonb_array_elements(m.result -> 'groups') one
           WHERE (one ->> 'members')::int < 5
              OR EXISTS (SELECT 1 FROM jsonb_array_elements(one -> 'patches') patch WHERE (patch ->> 'members')::int < 5)`,
  },
  {
    name: 'Results that were published came of a closed consultation whose position was adopted.',
    sql: `SELECT slug FROM consultations WHERE published_on IS NOT NULL AND (state <> 'closed' OR adopted_on IS NULL)`,
  },
];
