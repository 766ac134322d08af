import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables that every module leans on, and the guard that makes a table append-only. */
export class Platform1763700000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
      END $$`);
    await queryRunner.query(`
      CREATE TABLE outbox_events (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        occurred_at timestamptz NOT NULL,
        available_at timestamptz NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        leased_until timestamptz,
        done_at timestamptz,
        last_error text
      )`);
    await queryRunner.query(`CREATE INDEX outbox_events_due ON outbox_events (available_at, id) WHERE done_at IS NULL`);
    await queryRunner.query(`
      CREATE TABLE handled_events (
        event_id uuid NOT NULL,
        handler text NOT NULL,
        handled_at timestamptz NOT NULL,
        PRIMARY KEY (event_id, handler)
      )`);
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        account_id uuid NOT NULL,
        operation text NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        input_hash text NOT NULL,
        result_id text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (account_id, operation, key)
      )`);
    await queryRunner.query(`
      CREATE TABLE audit_trail (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL,
        act text NOT NULL,
        subject_id text NOT NULL,
        details jsonb NOT NULL,
        occurred_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX audit_trail_subject ON audit_trail (subject_id, occurred_at)`);
    await queryRunner.query(`
      CREATE TRIGGER audit_trail_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_trail
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
