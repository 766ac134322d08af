/** Votes with the rule they were held under, minority opinions, and translations by people. */
export const deciding = [
  `CREATE TABLE position_decisions (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    round int NOT NULL CHECK (round >= 1),
    text_version int NOT NULL,
    threshold text NOT NULL CHECK (threshold IN ('majority', 'two_thirds', 'three_quarters')),
    opened_by uuid NOT NULL REFERENCES members (id),
    opened_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    outcome text CHECK (outcome IN ('passed', 'failed', 'no_quorum', 'taken_back')),
    seats int CHECK (seats >= 0),
    eligible int CHECK (eligible BETWEEN 0 AND seats),
    yes_votes int CHECK (yes_votes >= 0),
    no_votes int CHECK (no_votes >= 0),
    abstentions int CHECK (abstentions >= 0),
    decided_at timestamptz,
    CONSTRAINT position_decisions_round_once UNIQUE (position_id, round),
    CONSTRAINT position_decisions_whole CHECK ((outcome IS NULL) = (decided_at IS NULL) AND
      (outcome IS NULL OR outcome = 'taken_back' OR (seats IS NOT NULL AND eligible IS NOT NULL AND yes_votes IS NOT NULL
        AND no_votes IS NOT NULL AND abstentions IS NOT NULL))),
    CONSTRAINT position_decisions_present CHECK (yes_votes + no_votes + abstentions <= eligible),
    CONSTRAINT position_decisions_by_rule CHECK (outcome IS DISTINCT FROM 'passed' OR (
      2 * (yes_votes + no_votes + abstentions) > eligible AND yes_votes > no_votes
      AND yes_votes + no_votes + abstentions >= least(2, seats)
      AND CASE threshold WHEN 'two_thirds' THEN 3 * yes_votes >= 2 * (yes_votes + no_votes)
        WHEN 'three_quarters' THEN 4 * yes_votes >= 3 * (yes_votes + no_votes) ELSE true END))
  )`,
  `CREATE UNIQUE INDEX position_decisions_one_at_a_time ON position_decisions (position_id) WHERE outcome IS NULL`,
  `CREATE TABLE position_interests (
    position_id uuid NOT NULL REFERENCES positions (id),
    member_id uuid NOT NULL REFERENCES members (id),
    origin text NOT NULL CHECK (origin IN ('declared', 'derived')),
    reason text CHECK (length(reason) BETWEEN 3 AND 1000),
    declared_at timestamptz NOT NULL,
    PRIMARY KEY (position_id, member_id),
    CONSTRAINT position_interests_with_reason CHECK (origin = 'derived' OR reason IS NOT NULL)
  )`,
  `CREATE TABLE position_votes (
    decision_id uuid NOT NULL REFERENCES position_decisions (id),
    member_id uuid NOT NULL REFERENCES members (id),
    choice text NOT NULL CHECK (choice IN ('yes', 'no', 'abstain')),
    cast_at timestamptz NOT NULL,
    PRIMARY KEY (decision_id, member_id)
  )`,
  `CREATE TABLE minority_opinions (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    member_id uuid NOT NULL REFERENCES members (id),
    voice text NOT NULL CHECK (voice IN ('representative', 'members')),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    text text NOT NULL CHECK (length(text) <= 6000),
    version int NOT NULL DEFAULT 1,
    state text NOT NULL CHECK (state IN ('begun', 'gathering', 'attached', 'withdrawn')),
    begun_at timestamptz NOT NULL,
    attached_at timestamptz,
    texts jsonb,
    CONSTRAINT minority_opinions_attached_whole CHECK ((state = 'attached') = (attached_at IS NOT NULL)),
    CONSTRAINT minority_opinions_say_something CHECK (state IN ('begun', 'withdrawn') OR length(trim(text)) >= 20),
    CONSTRAINT minority_opinions_gather CHECK (state <> 'gathering' OR voice = 'members')
  )`,
  `CREATE UNIQUE INDEX minority_opinions_one_each ON minority_opinions (position_id, member_id) WHERE state <> 'withdrawn'`,
  // Who supports is never shown; the day is kept, the moment is not.
  `CREATE TABLE minority_supporters (
    opinion_id uuid NOT NULL REFERENCES minority_opinions (id),
    member_id uuid NOT NULL REFERENCES members (id),
    supported_on date NOT NULL,
    PRIMARY KEY (opinion_id, member_id)
  )`,
  // by_human is what the translator declared; there is no row without it (rule S4).
  `CREATE TABLE position_translations (
    id uuid PRIMARY KEY,
    position_id uuid NOT NULL REFERENCES positions (id),
    clause_id uuid REFERENCES position_clauses (id),
    opinion_id uuid REFERENCES minority_opinions (id),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    text text NOT NULL CHECK (length(trim(text)) BETWEEN 1 AND 8000),
    of_version int NOT NULL,
    translator_role text NOT NULL CHECK (translator_role IN ('professional', 'interpreter', 'member', 'representative')),
    by_human boolean NOT NULL CONSTRAINT position_translations_by_people CHECK (by_human),
    translated_by uuid NOT NULL REFERENCES members (id),
    translated_at timestamptz NOT NULL,
    CONSTRAINT position_translations_of_one CHECK (num_nonnulls(clause_id, opinion_id) = 1),
    CONSTRAINT position_translations_clause_once UNIQUE (clause_id, language),
    CONSTRAINT position_translations_opinion_once UNIQUE (opinion_id, language)
  )`,
  `CREATE INDEX position_translations_position ON position_translations (position_id, language)`,
];
