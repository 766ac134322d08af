import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a forum took up what somebody said once, beside what the person themselves said it was about. */
export class InputLinks1763700001371 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE coded_inputs ADD COLUMN linked_engagement_id uuid REFERENCES engagements (id)`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
