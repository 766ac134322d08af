import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls, applications, eligibility, blind review, awards with tranches and reports, appeals. */
export class Grants1763700000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE calls (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL REFERENCES funds (id),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{1,80}$'),
        title text NOT NULL CHECK (length(title) BETWEEN 3 AND 200),
        summary text NOT NULL CHECK (length(summary) <= 600),
        description text NOT NULL CHECK (length(description) <= 20000),
        locale text NOT NULL,
        currency char(3) NOT NULL,
        envelope_minor bigint NOT NULL CHECK (envelope_minor > 0),
        ceiling_minor bigint NOT NULL CHECK (ceiling_minor > 0 AND ceiling_minor <= envelope_minor),
        form jsonb NOT NULL,
        criteria jsonb NOT NULL,
        eligibility_criteria jsonb NOT NULL,
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL CHECK (closes_at > opens_at),
        decision_by date NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'proposed', 'published', 'refused')),
        resolution_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CHECK ((state = 'published') = (resolution_id IS NOT NULL))
      )`);
    await queryRunner.query(`CREATE INDEX calls_by_closing ON calls (closes_at, id) WHERE state = 'published'`);
    await queryRunner.query(`
      CREATE TABLE applications (
        id uuid PRIMARY KEY,
        call_id uuid NOT NULL REFERENCES calls (id),
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        number int NOT NULL,
        state text NOT NULL CHECK (state IN
          ('draft', 'submitted', 'withdrawn', 'ineligible', 'eligible', 'proposed', 'awarded', 'declined')),
        answers jsonb NOT NULL DEFAULT '{}',
        field_versions jsonb NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 0,
        submitted_answers jsonb,
        requested_minor bigint CHECK (requested_minor > 0),
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        submitted_by uuid,
        UNIQUE (call_id, number),
        CHECK (pg_column_size(answers) < 1000000),
        CHECK (state IN ('draft', 'withdrawn') OR (submitted_answers IS NOT NULL AND requested_minor IS NOT NULL))
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX applications_one_open ON applications (call_id, organisation_id) WHERE state <> 'withdrawn'`);
    await queryRunner.query(
      `CREATE INDEX applications_by_organisation ON applications (organisation_id, updated_at, id)`,
    );
    await queryRunner.query(`
      CREATE TABLE application_saves (
        application_id uuid NOT NULL REFERENCES applications (id),
        version int NOT NULL,
        field_id text NOT NULL,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (application_id, version, field_id)
      )`);
    await queryRunner.query(`CREATE INDEX application_saves_by_person ON application_saves (saved_by)`);
    await queryRunner.query(`CREATE INDEX applications_by_author ON applications (created_by)`);
    await queryRunner.query(`
      CREATE TABLE eligibility_checks (
        application_id uuid PRIMARY KEY REFERENCES applications (id),
        eligible boolean NOT NULL,
        findings jsonb NOT NULL,
        reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
        decided_by uuid NOT NULL,
        decided_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE review_assignments (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES applications (id),
        reviewer_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('assigned', 'refused', 'submitted')),
        due_at timestamptz NOT NULL,
        assigned_by uuid NOT NULL,
        assigned_at timestamptz NOT NULL,
        scores jsonb NOT NULL DEFAULT '[]',
        comment text NOT NULL DEFAULT '' CHECK (length(comment) <= 8000),
        refusal_reason text CHECK (length(refusal_reason) <= 1000),
        submitted_at timestamptz,
        UNIQUE (application_id, reviewer_id),
        CHECK (reviewer_id <> assigned_by),
        CHECK ((state = 'submitted') = (submitted_at IS NOT NULL))
      )`);
    await queryRunner.query(
      `CREATE INDEX review_assignments_by_reviewer ON review_assignments (reviewer_id, due_at, id)`,
    );
    await queryRunner.query(`
      CREATE FUNCTION refuse_change_of_submitted_review() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.state = 'submitted' THEN
          RAISE EXCEPTION 'a submitted review is final' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER review_assignments_final BEFORE UPDATE OR DELETE ON review_assignments
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_submitted_review()`);
    await queryRunner.query(`
      CREATE TABLE decision_proposals (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL REFERENCES applications (id),
        outcome text NOT NULL CHECK (outcome IN ('award', 'decline')),
        amount_minor bigint,
        tranches jsonb NOT NULL DEFAULT '[]',
        reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 8000),
        item_id uuid NOT NULL UNIQUE,
        state text NOT NULL CHECK (state IN ('open', 'passed', 'failed', 'set_aside')),
        proposed_by uuid NOT NULL,
        proposed_at timestamptz NOT NULL,
        resolution_id uuid,
        CHECK ((outcome = 'award') = (amount_minor IS NOT NULL AND amount_minor > 0))
      )`);
    await queryRunner.query(`
      CREATE UNIQUE INDEX decision_proposals_one_open ON decision_proposals (application_id) WHERE state = 'open'`);
    await queryRunner.query(`
      CREATE TABLE awards (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL UNIQUE REFERENCES applications (id),
        call_id uuid NOT NULL REFERENCES calls (id),
        fund_id uuid NOT NULL REFERENCES funds (id),
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        title text NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        currency char(3) NOT NULL,
        resolution_id uuid NOT NULL,
        commitment_entry_id uuid NOT NULL,
        publication_mode text NOT NULL DEFAULT 'named' CHECK (publication_mode IN ('named', 'pseudonymous', 'aggregated')),
        state text NOT NULL CHECK (state IN ('offered', 'agreed', 'completed', 'ended')),
        awarded_at timestamptz NOT NULL,
        agreed_at timestamptz,
        agreed_by uuid,
        CHECK ((state = 'offered') = (agreed_at IS NULL))
      )`);
    await queryRunner.query(`CREATE INDEX awards_by_fund ON awards (fund_id, awarded_at, id)`);
    await queryRunner.query(`CREATE INDEX awards_by_organisation ON awards (organisation_id, awarded_at, id)`);
    await queryRunner.query(`
      CREATE TABLE tranches (
        id uuid PRIMARY KEY,
        award_id uuid NOT NULL REFERENCES awards (id),
        number int NOT NULL CHECK (number BETWEEN 1 AND 24),
        amount_minor bigint NOT NULL CHECK (amount_minor > 0),
        due_on date NOT NULL,
        condition text NOT NULL CHECK (condition IN ('agreement', 'report')),
        state text NOT NULL CHECK (state IN ('waiting', 'accepted', 'ordered', 'paid')),
        accepted_at timestamptz,
        accepted_by uuid,
        UNIQUE (award_id, number),
        CHECK ((state = 'waiting') = (accepted_at IS NULL))
      )`);
    await queryRunner.query(`
      CREATE FUNCTION check_tranches_sum() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT sum(amount_minor) FROM tranches WHERE award_id = NEW.award_id)
           <> (SELECT amount_minor FROM awards WHERE id = NEW.award_id) THEN
          RAISE EXCEPTION 'the tranches of award % do not add up to it', NEW.award_id
            USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
      END $$`);
    await queryRunner.query(`
      CREATE CONSTRAINT TRIGGER tranches_add_up AFTER INSERT OR UPDATE OF amount_minor ON tranches
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_tranches_sum()`);
    await queryRunner.query(`
      CREATE TABLE reports (
        id uuid PRIMARY KEY,
        tranche_id uuid NOT NULL REFERENCES tranches (id),
        narrative text NOT NULL CHECK (length(narrative) BETWEEN 1 AND 20000),
        spent_minor bigint NOT NULL CHECK (spent_minor >= 0),
        file_ids uuid[] NOT NULL DEFAULT '{}',
        state text NOT NULL CHECK (state IN ('submitted', 'accepted', 'returned')),
        submitted_by uuid NOT NULL,
        submitted_at timestamptz NOT NULL,
        answered_by uuid CHECK (answered_by <> submitted_by),
        answered_at timestamptz,
        answer text CHECK (length(answer) <= 4000),
        CHECK ((state = 'submitted') = (answered_at IS NULL))
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX reports_one_open ON reports (tranche_id) WHERE state <> 'returned'`);
    await queryRunner.query(`
      CREATE TABLE appeals (
        id uuid PRIMARY KEY,
        application_id uuid NOT NULL UNIQUE REFERENCES applications (id),
        ground text NOT NULL CHECK (ground IN
          ('conflict_of_interest', 'criteria_not_applied', 'procedure_not_followed', 'material_ignored')),
        statement text NOT NULL CHECK (length(statement) BETWEEN 20 AND 8000),
        state text NOT NULL CHECK (state IN ('filed', 'before_panel', 'upheld', 'dismissed')),
        item_id uuid UNIQUE,
        filed_by uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        answer_due_at timestamptz NOT NULL,
        decided_at timestamptz,
        reasons text
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
