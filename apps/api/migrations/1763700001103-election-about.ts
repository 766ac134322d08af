import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Some questions have consequences that the software draws: whether the forum goes on after its pilot. */
export class ElectionAbout1763700001103 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE elections ADD COLUMN about text CONSTRAINT elections_about_of_question
         CHECK (about IS NULL OR about = 'continue' AND kind = 'question')`,
    );
    await queryRunner.query(
      `CREATE FUNCTION election_about_stays() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.about IS DISTINCT FROM OLD.about THEN
            RAISE EXCEPTION 'what an election is about stays' USING ERRCODE = 'integrity_constraint_violation';
          END IF;
          RETURN NEW;
        END $$`,
    );
    await queryRunner.query(
      `CREATE TRIGGER elections_about_stays BEFORE UPDATE ON elections FOR EACH ROW EXECUTE FUNCTION election_about_stays()`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
