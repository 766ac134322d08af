import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of attempts, shared by every copy of the API. A bucket is a keyed hash: no address and no handle is kept. */
export class RateLimits1763700000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE rate_limits (
        bucket bytea PRIMARY KEY CHECK (octet_length(bucket) = 32),
        used int NOT NULL CHECK (used > 0),
        expires_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX rate_limits_expires ON rate_limits (expires_at)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
