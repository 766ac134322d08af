/** Columns of `positions p` as a Position. */
export const POSITION_COLUMNS = `p.id, p.forum_id AS "forumId", p.addressee_id AS "addresseeId",
  p.engagement_id AS "engagementId", p.slug, p.language, p.title, p.state, p.openness, p.text_version AS "textVersion",
  p.begun_at AS "begunAt", p.adopted_at AS "adoptedAt", p.delivered_at AS "deliveredAt", p.titles, p.preamble`;

/** Columns of `recommendations r` as a Recommendation without its clauses. */
export const RECOMMENDATION_COLUMNS = `r.id, r.position_id AS "positionId", r.addressee_id AS "addresseeId", r.number,
  json_build_object('scale', r.severity_scale, 'scope', r.severity_scope,
    'irremediability', r.severity_irremediability) AS severity, r.level, r.phase, r.wished_on AS "wishedOn",
  r.interim_wanted AS "interimWanted", r.version, r.titles, r.evidence`;
