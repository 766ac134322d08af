import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Grants that others published in the 360Giving standard, brought in as history beside a fund's own. */
export class GrantHistory1763700000601 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE grant_history (
        id uuid PRIMARY KEY,
        fund_id uuid NOT NULL REFERENCES funds (id),
        grant_id text NOT NULL CHECK (length(grant_id) BETWEEN 1 AND 200),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 2000),
        description text NOT NULL CHECK (length(description) <= 20000),
        amount_minor bigint NOT NULL CHECK (amount_minor >= 0),
        currency char(3) NOT NULL,
        awarded_on date NOT NULL,
        recipient_name text NOT NULL CHECK (length(recipient_name) BETWEEN 1 AND 500),
        recipient_org_id text CHECK (length(recipient_org_id) <= 200),
        recipient_country char(2),
        funder_name text NOT NULL CHECK (length(funder_name) BETWEEN 1 AND 500),
        programme text CHECK (length(programme) <= 500),
        imported_by uuid NOT NULL,
        imported_at timestamptz NOT NULL,
        CONSTRAINT grant_history_once UNIQUE (fund_id, grant_id)
      )`);
    await queryRunner.query(`CREATE INDEX grant_history_by_day ON grant_history (fund_id, awarded_on, id)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
