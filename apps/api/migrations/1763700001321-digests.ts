import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be told how, what is new for whom, and which period's digest has been made: kinds and ids, never content. */
export class Digests1763700001321 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const statements = [
  `CREATE TABLE outcome_choices (
    account_id uuid PRIMARY KEY REFERENCES accounts (id),
    rhythm text NOT NULL CHECK (rhythm IN ('at_once', 'weekly', 'monthly', 'none')),
    channel text NOT NULL CHECK (channel IN ('portal', 'mail', 'organisation')),
    organisation_id uuid REFERENCES organisations (id),
    changed_on date NOT NULL,
    CONSTRAINT outcome_choices_organisation CHECK ((channel = 'organisation') = (organisation_id IS NOT NULL))
  )`,
  // Something became of a point of this person; which point is not kept here.
  `CREATE TABLE outcome_news (
    account_id uuid NOT NULL REFERENCES accounts (id),
    period text NOT NULL CHECK (period ~ '^(weekly|monthly):[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    PRIMARY KEY (period, account_id)
  )`,
  `CREATE TABLE digest_runs (
    period text PRIMARY KEY CHECK (period ~ '^(weekly|monthly):[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    id uuid NOT NULL UNIQUE,
    last_day date NOT NULL,
    after_account uuid,
    told int NOT NULL DEFAULT 0 CHECK (told >= 0),
    finished_at timestamptz
  )`,
  // One line for an organisation in one period, however many of its members wait.
  `CREATE TABLE digest_organisations (
    period text NOT NULL REFERENCES digest_runs (period),
    organisation_id uuid NOT NULL REFERENCES organisations (id),
    PRIMARY KEY (period, organisation_id)
  )`,
  `CREATE FUNCTION digest_run_ends_once() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.finished_at IS NOT NULL OR NEW.period <> OLD.period OR NEW.id <> OLD.id OR NEW.told < OLD.told THEN
        RAISE EXCEPTION 'a digest is made once' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE TRIGGER digest_runs_end_once BEFORE UPDATE OR DELETE ON digest_runs
    FOR EACH ROW EXECUTE FUNCTION digest_run_ends_once()`,
];
