const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;
const LANGUAGE = `'^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'`;
const MOVES = `'{state,answered_at,silent_since,held_at,held_by,withdrawn_at,withdrawn_by,withdrawn_reason,withdrawn_language}'::text[]`;

/** Whoever asked may take a request back: in public, with a reason, before it is answered. A silence that had begun stays a fact. */
export const requestWithdrawals = [
  `ALTER TABLE requests
    ADD COLUMN withdrawn_at timestamptz,
    ADD COLUMN withdrawn_by uuid REFERENCES accounts (id),
    ADD COLUMN withdrawn_reason text CHECK (length(withdrawn_reason) BETWEEN 10 AND 2000),
    ADD COLUMN withdrawn_language text CHECK (withdrawn_language ~ ${LANGUAGE})`,
  `ALTER TABLE requests DROP CONSTRAINT requests_state_check`,
  `ALTER TABLE requests ADD CONSTRAINT requests_state_check CHECK (state IN ('open', 'answered', 'silent', 'withdrawn'))`,
  `ALTER TABLE requests ADD CONSTRAINT requests_withdrawn_whole CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)
    AND num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_reason, withdrawn_language) IN (0, 4))`,
  `CREATE OR REPLACE FUNCTION requests_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.silent_since IS NOT NULL AND NEW.silent_since IS DISTINCT FROM OLD.silent_since
        OR to_jsonb(NEW) - ${MOVES} <> to_jsonb(OLD) - ${MOVES}
        OR OLD.state IN ('answered', 'withdrawn') AND NEW.state <> OLD.state OR OLD.state = 'silent' AND NEW.state = 'open'
        OR OLD.state = 'withdrawn' AND to_jsonb(NEW) <> to_jsonb(OLD)
        OR NEW.state = 'answered' AND NOT EXISTS (SELECT 1 FROM request_answers WHERE request_id = NEW.id)
        OR NEW.state = 'silent' AND OLD.state = 'open' AND NEW.held_at IS NOT NULL THEN
        RAISE EXCEPTION 'a request stays as it was filed, and moves by its date, its answer and its withdrawal only' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE FUNCTION request_answers_in_time() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT state FROM requests WHERE id = NEW.request_id) = 'withdrawn' THEN
        RAISE EXCEPTION 'a withdrawn request is not answered' ${REFUSED}, CONSTRAINT = 'request_answers_of_withdrawn';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER request_answers_of_withdrawn BEFORE INSERT ON request_answers
    FOR EACH ROW EXECUTE FUNCTION request_answers_in_time()`,
  `CREATE INDEX requests_organisation ON requests (organisation_id, filed_at, id) WHERE organisation_id IS NOT NULL`,
  `CREATE INDEX request_answer_files_file ON request_answer_files (file_id)`,
  // That a request was withdrawn is a fact of the record too: whoever counts silences must not count it any more.
  `ALTER TABLE record_facts DROP CONSTRAINT record_facts_kind`,
  `ALTER TABLE record_facts ADD CONSTRAINT record_facts_kind CHECK (CASE WHEN is_public_at_once
    THEN kind IN ('recommendation_delivered', 'acknowledged', 'interim_measures', 'answered', 'answer_overdue', 'request_filed',
      'request_answered', 'request_silent', 'request_withdrawn', 'confidential_item', 'confidential_item_released', 'alert_acknowledged',
      'alert_missed')
    ELSE kind IN ('decided_before_answering', 'answer_rated', 'answer_lapsed', 'item_closed', 'item_reopened', 'recheck', 'phase_engaged',
      'ground_rules_reviewed', 'regions_heard') END)`,
];
