import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded files, kept with the records that name them (decision 0003). */
export class Files1763700000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE files (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        media_type text NOT NULL,
        sha256 bytea NOT NULL CHECK (length(sha256) = 32),
        content bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 10485760),
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`ALTER TABLE files ALTER COLUMN content SET STORAGE EXTERNAL`);
    await queryRunner.query(`
      CREATE TRIGGER files_append_only BEFORE UPDATE ON files
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
