/** What must hold over all engagements and requests at any moment; `doctor` asks the live database. */
export const engagementInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'No engagement that a company opened is announced without a complete briefing, and none runs without one.',
    sql: `SELECT e.slug FROM engagements e
           WHERE (e.opened_by = 'company' AND e.announced_at IS NOT NULL OR e.started_at IS NOT NULL)
             AND NOT EXISTS (SELECT 1 FROM briefings b WHERE b.engagement_id = e.id)`,
  },
  {
    name: 'Every engagement that runs has ground rules that somebody of each side signed.',
    sql: `SELECT e.slug FROM engagements e
           WHERE e.state IN ('running', 'review') AND (SELECT count(DISTINCT s.side) FROM ground_rules_signatures s
                   WHERE s.engagement_id = e.id AND s.version = e.rules_version) < 2`,
  },
  {
    name: 'No company’s confidential item is sealed a week after its end.',
    sql: `SELECT id, sunset_on FROM confidential_items WHERE state = 'sealed' AND sunset_on < current_date - 8`,
  },
  {
    name: 'No request awaits an answer a week after its day, unless it is held back.',
    sql: `SELECT slug, due_on FROM requests WHERE state = 'open' AND held_at IS NULL AND due_on < current_date - 8`,
  },
];
