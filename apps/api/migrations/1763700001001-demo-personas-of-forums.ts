import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The demo also offers the places of forums' members and officers. */
export class DemoPersonasOfForums1763700001001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE demo_personas
        DROP CONSTRAINT demo_personas_kind_check,
        ADD CONSTRAINT demo_personas_kind_check CHECK
          (kind IN ('company', 'ngo', 'board', 'reviewer', 'secretariat', 'auditor', 'member', 'forum'))`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
