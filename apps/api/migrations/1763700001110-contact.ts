import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Messages to a representative: nothing says who sent one, and only the day says when. Random ids, because ordered ones
 * would keep the moment.
 */
export class Contact1763700001110 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE contact_messages (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        seat_id uuid NOT NULL REFERENCES representative_seats (id),
        code_hash bytea NOT NULL CONSTRAINT contact_messages_code UNIQUE CHECK (length(code_hash) = 32),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
        sent_on date NOT NULL,
        answer text CHECK (length(answer) BETWEEN 1 AND 2000),
        answered_on date,
        CONSTRAINT contact_messages_answer_is_dated CHECK ((answer IS NULL) = (answered_on IS NULL))
      )`);
    await queryRunner.query(`CREATE INDEX contact_messages_list ON contact_messages (seat_id, sent_on, id)`);
    await queryRunner.query(`
      CREATE FUNCTION keep_contact_message() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF ROW (NEW.id, NEW.seat_id, NEW.code_hash, NEW.text, NEW.sent_on)
             IS DISTINCT FROM ROW (OLD.id, OLD.seat_id, OLD.code_hash, OLD.text, OLD.sent_on) OR OLD.answer IS NOT NULL THEN
          RAISE EXCEPTION 'a message and its answer stay as they were sent' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`
      CREATE TRIGGER contact_messages_kept BEFORE UPDATE ON contact_messages
      FOR EACH ROW EXECUTE FUNCTION keep_contact_message()`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
