/** What must hold over taking part at any moment; `doctor` asks the live database. */
export const takingPartInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Whoever accepted an invitation has a participation, and nobody has one without.',
    sql: `SELECT i.id FROM invitations i
           WHERE i.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM participations p WHERE p.session_id = i.session_id
             AND p.account_id = i.account_id AND p.activity <> 'preparation')
          UNION ALL
          SELECT p.id FROM participations p WHERE p.session_id IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM invitations i WHERE i.session_id = p.session_id AND i.account_id = p.account_id AND i.state = 'accepted')`,
  },
  {
    name: 'Nobody who works between the sides is a member, and nobody was invited by a company.',
    sql: `SELECT s.id FROM engagement_seats s JOIN members m ON m.account_id = s.account_id
          UNION ALL
          SELECT i.id FROM invitations i WHERE speaks_for_company(i.invited_by, i.invited_at)`,
  },
  {
    name: 'No session that has ended holds an open participation.',
    sql: `SELECT p.id FROM participations p JOIN sessions_of_engagements s ON s.id = p.session_id
           WHERE p.state = 'agreed' AND s.state IN ('ended', 'cancelled')`,
  },
];
