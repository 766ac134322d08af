import type { MigrationInterface, QueryRunner } from 'typeorm';
import { refuse } from './1763700001340-answers/refuse.ts';

/** Why a pinned reply is out of sight and until when (rule I6); `pinned_replies.held_at` says that it is. */
export class PinnedReplyHolds1763700001391 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE pinned_reply_holds (
      id uuid PRIMARY KEY,
      reply_id uuid NOT NULL REFERENCES pinned_replies (id),
      account_id uuid NOT NULL REFERENCES accounts (id),
      reasons text NOT NULL CHECK (length(reasons) BETWEEN 10 AND 4000),
      placed_at timestamptz NOT NULL,
      until_on date NOT NULL CHECK (until_on <= (placed_at AT TIME ZONE 'UTC')::date + 90),
      ended_at timestamptz
    )`);
    await queryRunner.query(`CREATE INDEX pinned_reply_holds_reply ON pinned_reply_holds (reply_id, until_on)`);
    await queryRunner.query(`CREATE FUNCTION pinned_reply_holds_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL OR to_jsonb(NEW) - 'ended_at' <> to_jsonb(OLD) - 'ended_at' THEN
          ${refuse('a hold only ends', 'pinned_reply_holds_end')};
        END IF;
        RETURN NEW;
      END $$`);
    await queryRunner.query(`CREATE TRIGGER pinned_reply_holds_guarded BEFORE UPDATE OR DELETE ON pinned_reply_holds
      FOR EACH ROW EXECUTE FUNCTION pinned_reply_holds_guard()`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
