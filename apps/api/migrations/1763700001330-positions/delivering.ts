/** What happens once a position is adopted: it reaches its addressees, who say how they understood it. */
export const delivering = [
  `CREATE TABLE position_deliveries (
    position_id uuid NOT NULL REFERENCES positions (id),
    addressee_id uuid NOT NULL REFERENCES addressees (id),
    channel text NOT NULL CHECK (channel IN ('platform', 'mail')),
    delivered_at timestamptz NOT NULL,
    PRIMARY KEY (position_id, addressee_id)
  )`,
  `CREATE INDEX position_deliveries_addressee ON position_deliveries (addressee_id, delivered_at, position_id)`,
  `CREATE TABLE restatements (
    id uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL REFERENCES recommendations (id),
    round int NOT NULL CHECK (round >= 1),
    text text NOT NULL CHECK (length(text) BETWEEN 10 AND 4000),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    restated_by uuid REFERENCES accounts (id),
    restated_at timestamptz NOT NULL,
    verdict text CHECK (verdict IN ('confirmed', 'corrected')),
    correction text CHECK (length(correction) BETWEEN 3 AND 4000),
    judged_by uuid REFERENCES members (id),
    judged_at timestamptz,
    CONSTRAINT restatements_round_once UNIQUE (recommendation_id, round),
    CONSTRAINT restatements_judged_whole CHECK ((verdict IS NULL) = (judged_at IS NULL)
      AND (verdict IS NULL) = (judged_by IS NULL)),
    CONSTRAINT restatements_corrected_in_words CHECK ((verdict = 'corrected') IS NOT DISTINCT FROM (correction IS NOT NULL)
      OR verdict IS NULL AND correction IS NULL)
  )`,
  `CREATE UNIQUE INDEX restatements_one_waiting ON restatements (recommendation_id) WHERE verdict IS NULL`,
  `CREATE TABLE position_questions (
    id uuid PRIMARY KEY,
    recommendation_id uuid NOT NULL REFERENCES recommendations (id),
    text text NOT NULL CHECK (length(text) BETWEEN 10 AND 2000),
    language text NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
    asked_by uuid REFERENCES accounts (id),
    asked_at timestamptz NOT NULL,
    answer text CHECK (length(answer) BETWEEN 3 AND 4000),
    answered_by uuid REFERENCES members (id),
    answered_at timestamptz,
    CONSTRAINT position_questions_answered_whole CHECK ((answer IS NULL) = (answered_at IS NULL)
      AND (answer IS NULL) = (answered_by IS NULL))
  )`,
  `CREATE INDEX position_questions_recommendation ON position_questions (recommendation_id, asked_at)`,
  // Each adopted position stands in the log once, its words apart, so that unsafe words can go and the rest still verifies.
  `CREATE UNIQUE INDEX public_records_positions_once ON public_records (kind, subject_id)
    WHERE kind IN ('position', 'position-text')`,
  `CREATE FUNCTION position_records_stay() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM public_records WHERE id = NEW.record_id AND kind = 'position') THEN
        RAISE EXCEPTION 'facts are not removed'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'public_record_removals_of_texts';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER position_records_stay BEFORE INSERT ON public_record_removals
    FOR EACH ROW EXECUTE FUNCTION position_records_stay()`,
];
