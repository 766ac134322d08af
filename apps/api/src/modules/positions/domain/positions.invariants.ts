/** Each query answers the rows that break the rule; none when all is well. Run by `doctor` on the live database. */
export const positionInvariants: readonly { readonly name: string; readonly sql: string }[] = [
  {
    name: 'Every adopted position was voted on in the words it has, and stands in the public records twice.',
    sql: `SELECT p.slug FROM positions p WHERE p.adopted_at IS NOT NULL AND (NOT EXISTS (
              SELECT 1 FROM position_decisions d WHERE d.position_id = p.id AND d.outcome = 'passed' AND d.text_version = p.text_version)
            OR 2 <> (SELECT count(*) FROM public_records r WHERE r.subject_id = p.slug AND r.kind IN ('position', 'position-text')))`,
  },
  {
    name: 'Every clause of an adopted position exists in each language that its title has.',
    sql: `SELECT p.slug, c.id FROM positions p JOIN recommendations r ON r.position_id = p.id AND r.removed_at IS NULL
            JOIN recommendation_clauses c ON c.recommendation_id = r.id
           WHERE p.adopted_at IS NOT NULL AND NOT c.texts ?& ARRAY (SELECT jsonb_object_keys(p.titles))`,
  },
  {
    name: 'Nobody with an interest in an addressee was counted among those who decided.',
    sql: `SELECT d.id FROM position_decisions d WHERE d.outcome IN ('passed', 'failed')
             AND d.yes_votes + d.no_votes + d.abstentions > d.eligible`,
  },
  {
    name: 'Whatever is delivered reached everybody to whom a recommendation goes.',
    sql: `SELECT p.slug, r.number FROM positions p JOIN recommendations r ON r.position_id = p.id AND r.removed_at IS NULL
           WHERE p.state = 'delivered' AND NOT EXISTS (
             SELECT 1 FROM position_deliveries d WHERE d.position_id = p.id AND d.addressee_id = r.addressee_id)`,
  },
];
