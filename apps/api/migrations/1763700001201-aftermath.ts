import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

/** What can happen to a seat after the election: vacancy and countback, petition and recall, removal for cause (E4). */
export class Aftermath1763700001201 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...vacancyTables, ...recallTables, ...removalTables]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const vacancyTables = [
  `CREATE TABLE seat_vacancies (
    id uuid PRIMARY KEY,
    seat_id uuid NOT NULL CONSTRAINT seat_vacancies_one_each UNIQUE REFERENCES representative_seats (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    election_id uuid NOT NULL REFERENCES elections (id),
    style_id uuid NOT NULL REFERENCES election_styles (id),
    reason text NOT NULL CHECK (reason IN ('resigned', 'recalled', 'removed', 'left')),
    state text NOT NULL CHECK (state IN ('asking', 'counting', 'filled', 'by_election')),
    opened_at timestamptz NOT NULL,
    consents_close_at timestamptz NOT NULL,
    vacating int NOT NULL CHECK (vacating >= 1),
    seat_of int NOT NULL CHECK (seat_of >= 1),
    continuing int[] NOT NULL,
    transcript text CHECK (length(transcript) <= 4000000),
    filled_by_seat_id uuid REFERENCES representative_seats (id),
    settled_at timestamptz,
    CONSTRAINT seat_vacancies_settled_whole CHECK ((state IN ('filled', 'by_election')) = (settled_at IS NOT NULL)
      AND (state = 'filled') = (filled_by_seat_id IS NOT NULL)),
    CONSTRAINT seat_vacancies_filled_by_count CHECK (state <> 'filled' OR transcript IS NOT NULL)
  )`,
  `CREATE INDEX seat_vacancies_forum ON seat_vacancies (forum_id, opened_at, id)`,
  `CREATE TABLE vacancy_candidates (
    vacancy_id uuid NOT NULL REFERENCES seat_vacancies (id),
    candidate_id uuid NOT NULL REFERENCES election_candidates (id),
    member_id uuid NOT NULL REFERENCES members (id),
    number int NOT NULL CHECK (number >= 1),
    serves boolean,
    answered_at timestamptz,
    PRIMARY KEY (vacancy_id, candidate_id),
    CONSTRAINT vacancy_candidates_answer_is_dated CHECK ((serves IS NULL) = (answered_at IS NULL))
  )`,
  `CREATE INDEX vacancy_candidates_member ON vacancy_candidates (member_id)`,
  `CREATE TABLE vacancy_countbacks (
    vacancy_id uuid NOT NULL REFERENCES seat_vacancies (id),
    account_id uuid NOT NULL REFERENCES accounts (id),
    text text NOT NULL CHECK (length(text) <= 4000000),
    signature bytea NOT NULL CHECK (length(signature) = 64),
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (vacancy_id, account_id)
  )`,
  `CREATE TRIGGER vacancy_countbacks_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON vacancy_countbacks
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`,
  // Who is asked stays as it was, and nobody answers for a vacancy that is being counted or settled.
  `CREATE FUNCTION vacancy_candidates_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'UPDATE' OR to_jsonb(NEW) - '{serves,answered_at}'::text[] <> to_jsonb(OLD) - '{serves,answered_at}'::text[]
        OR (SELECT state FROM seat_vacancies WHERE id = OLD.vacancy_id) <> 'asking' THEN
        RAISE EXCEPTION 'this vacancy takes no answers' ${REFUSED}, CONSTRAINT = 'vacancy_candidates_asked';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER vacancy_candidates_guarded BEFORE UPDATE OR DELETE ON vacancy_candidates
    FOR EACH ROW EXECUTE FUNCTION vacancy_candidates_guard()`,
  `CREATE FUNCTION seat_vacancies_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.settled_at IS NOT NULL OR (OLD.state = 'counting' AND NEW.state = 'asking')
        OR to_jsonb(NEW) - '{state,transcript,filled_by_seat_id,settled_at}'::text[]
           <> to_jsonb(OLD) - '{state,transcript,filled_by_seat_id,settled_at}'::text[] THEN
        RAISE EXCEPTION 'a vacancy only moves forward' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER seat_vacancies_guarded BEFORE UPDATE OR DELETE ON seat_vacancies
    FOR EACH ROW EXECUTE FUNCTION seat_vacancies_guard()`,
];

const recallTables = [
  `CREATE TABLE recall_petitions (
    id uuid PRIMARY KEY,
    seat_id uuid NOT NULL REFERENCES representative_seats (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    constituency_id uuid NOT NULL REFERENCES constituencies (id),
    reasons text NOT NULL CHECK (length(reasons) BETWEEN 20 AND 2000),
    state text NOT NULL CHECK (state IN ('collecting', 'noticed', 'voting', 'kept', 'recalled', 'lapsed')),
    voted_last int NOT NULL CHECK (voted_last >= 0),
    required int NOT NULL CHECK (required >= 1),
    notice_days int NOT NULL CHECK (notice_days >= 0),
    opened_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    notice_ends_at timestamptz,
    reply text CHECK (length(reply) BETWEEN 1 AND 4000),
    election_id uuid UNIQUE REFERENCES elections (id),
    keep_votes int CHECK (keep_votes >= 0),
    remove_votes int CHECK (remove_votes >= 0),
    CONSTRAINT recall_petitions_noticed CHECK (state IN ('collecting', 'lapsed') OR notice_ends_at IS NOT NULL),
    CONSTRAINT recall_petitions_voted_on CHECK ((state IN ('voting', 'kept', 'recalled')) <= (election_id IS NOT NULL)),
    CONSTRAINT recall_petitions_outcome CHECK
      ((state IN ('kept', 'recalled')) = (keep_votes IS NOT NULL) AND (keep_votes IS NULL) = (remove_votes IS NULL))
  )`,
  `CREATE UNIQUE INDEX recall_petitions_one_at_a_time ON recall_petitions (seat_id) WHERE state IN ('collecting', 'noticed', 'voting')`,
  `CREATE INDEX recall_petitions_forum ON recall_petitions (forum_id, opened_at, id)`,
  // Who signed is never shown. The day is kept, the moment is not.
  `CREATE TABLE recall_signatures (
    petition_id uuid NOT NULL REFERENCES recall_petitions (id),
    member_id uuid NOT NULL REFERENCES members (id),
    signature bytea NOT NULL CHECK (length(signature) = 64),
    signed_on date NOT NULL,
    CONSTRAINT recall_signatures_once PRIMARY KEY (petition_id, member_id)
  )`,
  `CREATE FUNCTION recall_signatures_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP <> 'INSERT' OR NOT EXISTS (
        SELECT 1 FROM recall_petitions p JOIN members m ON m.id = NEW.member_id
         WHERE p.id = NEW.petition_id AND p.state = 'collecting' AND m.kind = 'affected' AND m.state = 'active'
           AND m.constituency_id = p.constituency_id) THEN
        RAISE EXCEPTION 'only affected members of the constituency sign, while signatures are gathered' ${REFUSED},
          CONSTRAINT = 'recall_signatures_by_constituents';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER recall_signatures_guarded BEFORE INSERT OR UPDATE OR DELETE ON recall_signatures
    FOR EACH ROW EXECUTE FUNCTION recall_signatures_guard()`,
  `CREATE FUNCTION recall_petitions_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.state IN ('kept', 'recalled', 'lapsed')
        OR (OLD.state = 'collecting' AND NEW.state NOT IN ('collecting', 'noticed', 'lapsed'))
        OR (NEW.state = 'noticed' AND OLD.state = 'collecting'
            AND (SELECT count(*) FROM recall_signatures WHERE petition_id = NEW.id) < NEW.required)
        OR to_jsonb(NEW) - '{state,notice_ends_at,reply,election_id,keep_votes,remove_votes}'::text[]
           <> to_jsonb(OLD) - '{state,notice_ends_at,reply,election_id,keep_votes,remove_votes}'::text[] THEN
        RAISE EXCEPTION 'a petition moves forward by its signatures only' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER recall_petitions_guarded BEFORE UPDATE OR DELETE ON recall_petitions
    FOR EACH ROW EXECUTE FUNCTION recall_petitions_guard()`,
];

const removalTables = [
  `CREATE TABLE removal_cases (
    id uuid PRIMARY KEY,
    seat_id uuid NOT NULL REFERENCES representative_seats (id),
    forum_id uuid NOT NULL REFERENCES forums (id),
    cause text NOT NULL CHECK (cause IN ('undisclosed_company_pay', 'harassment')),
    complaint text NOT NULL CHECK (length(complaint) BETWEEN 20 AND 4000),
    filed_by uuid NOT NULL REFERENCES accounts (id),
    filed_at timestamptz NOT NULL,
    reply text CHECK (length(reply) BETWEEN 1 AND 4000),
    outcome text CHECK (outcome IN ('removed', 'dismissed')),
    outcome_reasons text CHECK (length(outcome_reasons) BETWEEN 20 AND 4000),
    decided_by uuid REFERENCES accounts (id),
    decided_at timestamptz,
    CONSTRAINT removal_cases_not_by_oneself CHECK (decided_by <> filed_by),
    CONSTRAINT removal_cases_decided_whole CHECK ((outcome IS NULL) = (decided_at IS NULL)
      AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (outcome_reasons IS NULL))
  )`,
  `CREATE UNIQUE INDEX removal_cases_one_at_a_time ON removal_cases (seat_id, filed_by) WHERE outcome IS NULL`,
  `CREATE INDEX removal_cases_forum ON removal_cases (forum_id, filed_at, id)`,
  `CREATE FUNCTION removal_cases_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.outcome IS NOT NULL
        OR to_jsonb(NEW) - '{reply,outcome,outcome_reasons,decided_by,decided_at}'::text[]
           <> to_jsonb(OLD) - '{reply,outcome,outcome_reasons,decided_by,decided_at}'::text[] THEN
        RAISE EXCEPTION 'a case is decided once' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER removal_cases_guarded BEFORE UPDATE OR DELETE ON removal_cases
    FOR EACH ROW EXECUTE FUNCTION removal_cases_guard()`,
];
