/** What must hold over all forums at any moment; `doctor` asks the live database. */
export const forumInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Every forum that is active has a charter, and every charter’s constituencies exist.',
    sql: `SELECT f.id FROM forums f
           WHERE f.state = 'active' AND NOT EXISTS (SELECT 1 FROM forum_charters c WHERE c.forum_id = f.id)
          UNION ALL
          SELECT c.forum_id FROM forum_charters c CROSS JOIN jsonb_array_elements(c.content -> 'constituencies') part
           WHERE NOT EXISTS (SELECT 1 FROM constituencies known WHERE known.forum_id = c.forum_id AND known.slug = part ->> 'slug')`,
  },
  {
    name: 'No panel admits through halves that do not overlap.',
    sql: `SELECT c.id, c.panel_required, count(*) AS ever FROM constituencies c JOIN panel_organisations p ON p.constituency_id = c.id
           GROUP BY c.id HAVING 2 * c.panel_required <= count(*) OR c.panel_required + c.panel_required_least <= count(*)`,
  },
  {
    name: 'Nobody of the fund is a forum’s returning officer or moderator.',
    sql: `SELECT a.id, r.role FROM forum_appointments a
            JOIN role_assignments r ON r.account_id = a.account_id AND r.side IN ('secretariat', 'board') AND r.period && a.period
           WHERE a.role IN ('returning_officer', 'moderator')`,
  },
];
