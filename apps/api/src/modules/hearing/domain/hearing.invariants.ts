/** What must hold over all that came by code at any moment; `doctor` asks the live database. */
export const hearingInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Words of what was withdrawn or whose time is over are gone from the vault.',
    sql: `SELECT i.id, i.subject_id FROM vault_items i
            JOIN (SELECT id, purged_on FROM coded_inputs UNION ALL SELECT id, purged_on FROM grievances
                  UNION ALL SELECT id, purged_on FROM reprisal_reports) m ON m.id = i.subject_id
           WHERE m.purged_on IS NOT NULL`,
  },
  {
    name: 'Nothing of what came by code keeps a moment in the vault.',
    sql: `SELECT id FROM vault_items WHERE kind LIKE 'heard-%' AND sealed_at <> date_trunc('day', sealed_at AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`,
  },
  {
    name: 'What a safety officer holds back was not told afterwards.',
    sql: `SELECT id FROM grievances WHERE held_on IS NOT NULL AND overdue_told_on > held_on`,
  },
];
