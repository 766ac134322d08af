/** Positions, their recommendations and the words that are being worked on. */
export const drafting = [
  `CREATE TABLE positions (
    id uuid PRIMARY KEY,
    forum_id uuid NOT NULL REFERENCES forums (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    engagement_id uuid REFERENCES engagements (id),
    slug text NOT NULL CONSTRAINT positions_slug_once UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,70}[a-z0-9])?$'),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    title text NOT NULL DEFAULT '',
    state text NOT NULL CHECK (state IN ('drafting', 'deciding', 'adopted', 'delivered', 'withdrawn')),
    openness text NOT NULL CHECK (openness IN ('representatives', 'members', 'comments')),
    text_version int NOT NULL DEFAULT 0 CHECK (text_version >= 0),
    begun_by uuid NOT NULL REFERENCES members (id),
    begun_at timestamptz NOT NULL,
    adopted_at timestamptz,
    delivered_at timestamptz,
    titles jsonb,
    preamble jsonb,
    CONSTRAINT positions_adopted_whole CHECK ((state IN ('adopted', 'delivered')) =
      (adopted_at IS NOT NULL AND titles IS NOT NULL AND preamble IS NOT NULL)),
    CONSTRAINT positions_delivered_is_dated CHECK ((state = 'delivered') = (delivered_at IS NOT NULL))
  )`,
  `CREATE INDEX positions_forum ON positions (forum_id, begun_at, id)`,
  `CREATE INDEX positions_addressee ON positions (addressee_id, delivered_at, id)`,
  `CREATE INDEX positions_public ON positions (adopted_at, id) WHERE adopted_at IS NOT NULL`,
  // Severe: one of the three is at its highest, or two are high. Serious: one is high, or none is at its lowest.
  `CREATE FUNCTION severity_level(scale smallint, scope smallint, irremediability smallint) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
      SELECT CASE
        WHEN greatest(scale, scope, irremediability) = 4
          OR (scale >= 3)::int + (scope >= 3)::int + (irremediability >= 3)::int >= 2 THEN 'severe'
        WHEN greatest(scale, scope, irremediability) = 3 OR least(scale, scope, irremediability) >= 2 THEN 'serious'
        ELSE 'moderate' END $$`,
  `CREATE TABLE recommendations (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    number int NOT NULL CHECK (number BETWEEN 1 AND 40),
    severity_scale smallint NOT NULL CHECK (severity_scale BETWEEN 1 AND 4),
    severity_scope smallint NOT NULL CHECK (severity_scope BETWEEN 1 AND 4),
    severity_irremediability smallint NOT NULL CHECK (severity_irremediability BETWEEN 1 AND 4),
    level text NOT NULL GENERATED ALWAYS AS
      (severity_level(severity_scale, severity_scope, severity_irremediability)) STORED,
    phase text NOT NULL CHECK (phase IN ('identify', 'act', 'track', 'communicate', 'remedy')),
    wished_on date,
    interim_wanted boolean NOT NULL DEFAULT false,
    version int NOT NULL DEFAULT 1,
    removed_at timestamptz,
    titles jsonb,
    evidence jsonb,
    CONSTRAINT recommendations_number_once EXCLUDE USING btree (position_id WITH =, number WITH =)
      WHERE (removed_at IS NULL) DEFERRABLE INITIALLY DEFERRED
  )`,
  `CREATE INDEX recommendations_addressee ON recommendations (addressee_id, position_id)`,
  `CREATE TABLE position_clauses (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    part text NOT NULL CHECK (part IN ('title', 'preamble', 'recommendation', 'clause', 'evidence')),
    recommendation_id uuid REFERENCES recommendations (id),
    place int NOT NULL CHECK (place BETWEEN 1 AND 60),
    text text NOT NULL CHECK (length(text) <= CASE WHEN part IN ('title', 'recommendation') THEN 200 ELSE 4000 END),
    version int NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL,
    removed_at timestamptz,
    CONSTRAINT position_clauses_part_of CHECK ((part IN ('title', 'preamble')) = (recommendation_id IS NULL)),
    CONSTRAINT position_clauses_single CHECK (part IN ('preamble', 'clause') OR place = 1),
    CONSTRAINT position_clauses_place_once EXCLUDE USING btree
      (position_id WITH =, (coalesce(recommendation_id, position_id)) WITH =, part WITH =, place WITH =)
      WHERE (removed_at IS NULL) DEFERRABLE INITIALLY DEFERRED
  )`,
  `CREATE INDEX position_clauses_recommendation ON position_clauses (recommendation_id)`,
  // The frozen wording: {language: text}. A clause keeps the id it had while it was drafted.
  `CREATE TABLE recommendation_clauses (
    id uuid PRIMARY KEY REFERENCES position_clauses (id),
    recommendation_id uuid NOT NULL REFERENCES recommendations (id),
    number int NOT NULL CHECK (number >= 1),
    texts jsonb NOT NULL CHECK (jsonb_typeof(texts) = 'object'),
    CONSTRAINT recommendation_clauses_number_once UNIQUE (recommendation_id, number)
  )`,
  `CREATE TABLE recommendation_sources (
    recommendation_id uuid NOT NULL REFERENCES recommendations (id),
    kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$' AND length(kind) <= 40),
    source_id uuid NOT NULL,
    PRIMARY KEY (recommendation_id, kind, source_id)
  )`,
  `CREATE INDEX recommendation_sources_source ON recommendation_sources (source_id, kind)`,
  `CREATE TABLE amendments (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    clause_id uuid NOT NULL REFERENCES position_clauses (id),
    kind text NOT NULL CHECK (kind IN ('change', 'removal', 'addition')),
    of_version int NOT NULL,
    before_text text NOT NULL CHECK (length(before_text) <= 4000),
    text text NOT NULL CHECK (length(text) <= 4000),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 3 AND 2000),
    proposed_by uuid NOT NULL REFERENCES members (id),
    proposed_at timestamptz NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'voting', 'accepted', 'refused', 'withdrawn')),
    votes_close_at timestamptz,
    decided_by text CHECK (decided_by IN ('drafters', 'vote')),
    decided_by_member uuid REFERENCES members (id),
    outcome_reasons text CHECK (length(outcome_reasons) BETWEEN 3 AND 2000),
    yes_votes int,
    no_votes int,
    decided_at timestamptz,
    CONSTRAINT amendments_say_something CHECK ((kind = 'removal') = (text = '')),
    CONSTRAINT amendments_decided_whole CHECK ((state IN ('accepted', 'refused')) = (decided_by IS NOT NULL)
      AND (state IN ('accepted', 'refused', 'withdrawn')) = (decided_at IS NOT NULL)),
    CONSTRAINT amendments_with_reasons CHECK (decided_by IS DISTINCT FROM 'drafters' OR outcome_reasons IS NOT NULL),
    CONSTRAINT amendments_not_by_oneself CHECK (decided_by IS DISTINCT FROM 'drafters' OR decided_by_member <> proposed_by)
  )`,
  `CREATE INDEX amendments_position ON amendments (position_id, proposed_at, id)`,
  `CREATE UNIQUE INDEX amendments_one_vote_per_clause ON amendments (clause_id) WHERE state = 'voting'`,
  `CREATE TABLE amendment_votes (
    amendment_id uuid NOT NULL REFERENCES amendments (id),
    member_id uuid NOT NULL REFERENCES members (id),
    choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (amendment_id, member_id)
  )`,
  `CREATE TABLE position_comments (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    clause_id uuid REFERENCES position_clauses (id),
    member_id uuid NOT NULL REFERENCES members (id),
    text text NOT NULL CHECK (length(text) BETWEEN 3 AND 1000),
    language text NOT NULL,
    hidden boolean NOT NULL DEFAULT false,
    commented_at timestamptz NOT NULL
  )`,
  `CREATE INDEX position_comments_position ON position_comments (position_id, commented_at, id)`,
];
