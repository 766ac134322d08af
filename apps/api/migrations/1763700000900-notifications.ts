import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened that somebody may want to know of: a kind and a record's id, never a word of content. */
export class Notifications1763700000900 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id),
        event_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
        subject_id text NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        UNIQUE (event_id, account_id, kind)
      )`);
    await queryRunner.query(`CREATE INDEX notifications_of_account ON notifications (account_id, created_at, id)`);
    await queryRunner.query(`CREATE INDEX notifications_unread ON notifications (account_id) WHERE read_at IS NULL`);
    await queryRunner.query(`
      CREATE TABLE notification_choices (
        account_id uuid PRIMARY KEY REFERENCES accounts (id),
        by_mail boolean NOT NULL,
        changed_at timestamptz NOT NULL
      )`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
