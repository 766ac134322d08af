/** Each query answers the rows that break the rule; none when all is well. Run by `doctor` on the live books. */
export const governanceInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Every decided item has its resolution, and nothing else has one.',
    sql: `SELECT i.id FROM board_items i LEFT JOIN resolutions r ON r.item_id = i.id
           WHERE (i.state IN ('passed', 'failed')) <> (r.id IS NOT NULL) OR r.outcome <> i.state`,
  },
  {
    name: 'Resolutions of a fund are numbered without gaps.',
    sql: `SELECT b.fund_id, b.last_resolution FROM boards b LEFT JOIN resolutions r ON r.fund_id = b.fund_id AND r.number IS NOT NULL
           GROUP BY b.fund_id, b.last_resolution HAVING count(r.id) <> b.last_resolution OR coalesce(max(r.number), 0) <> b.last_resolution`,
  },
  {
    name: 'No vote was cast after its item was decided.',
    sql: `SELECT v.id FROM board_votes v JOIN resolutions r ON r.item_id = v.item_id WHERE v.cast_at > r.decided_at`,
  },
  {
    name: 'No resolution counts more votes than people voted.',
    sql: `SELECT r.id FROM resolutions r
           WHERE r.present > (SELECT count(DISTINCT v.account_id) FROM board_votes v WHERE v.item_id = r.item_id)`,
  },
  {
    name: 'Nobody on a panel took part in the decision it looks at.',
    sql: `SELECT p.item_id, p.account_id FROM board_item_voters p JOIN board_items i ON i.id = p.item_id
            JOIN board_votes v ON v.item_id = i.panel_disjoint_from AND v.account_id = p.account_id`,
  },
  {
    name: 'A standing resolution has used exactly what its uses add up to.',
    sql: `SELECT s.id FROM standing_resolutions s LEFT JOIN standing_resolution_uses u ON u.standing_resolution_id = s.id
           GROUP BY s.id HAVING s.used_minor <> coalesce(sum(u.amount_minor), 0)`,
  },
];
