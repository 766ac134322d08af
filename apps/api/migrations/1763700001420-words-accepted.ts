import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What companies accept of a joint engagement is the words as they stand: new words are accepted anew. */
export class WordsAccepted1763700001420 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}

const REFUSED = `USING ERRCODE = 'integrity_constraint_violation'`;

const statements: readonly string[] = [
  // As before, but an acceptance is taken back by newer words.
  `CREATE OR REPLACE FUNCTION engagement_addressees_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' OR OLD.left_at IS NOT NULL
        OR OLD.antitrust_accepted_at IS NOT NULL AND NEW.antitrust_accepted_at IS DISTINCT FROM OLD.antitrust_accepted_at
           AND NOT (NEW.antitrust_accepted_at IS NULL AND EXISTS (
             SELECT 1 FROM joint_terms t WHERE t.engagement_id = OLD.engagement_id AND t.written_at >= OLD.antitrust_accepted_at))
        OR to_jsonb(NEW) - '{antitrust_accepted_at,antitrust_accepted_by,left_at,left_by,left_reason}'::text[]
           <> to_jsonb(OLD) - '{antitrust_accepted_at,antitrust_accepted_by,left_at,left_by,left_reason}'::text[] THEN
        RAISE EXCEPTION 'who takes part in an engagement stays on record' ${REFUSED};
      END IF;
      RETURN NEW;
    END $$`,
  `CREATE FUNCTION joint_terms_ask_again() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE engagement_addressees SET antitrust_accepted_at = NULL, antitrust_accepted_by = NULL
       WHERE engagement_id = NEW.engagement_id AND left_at IS NULL AND antitrust_accepted_at IS NOT NULL;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER joint_terms_asked_again AFTER INSERT ON joint_terms
    FOR EACH ROW EXECUTE FUNCTION joint_terms_ask_again()`,
];
