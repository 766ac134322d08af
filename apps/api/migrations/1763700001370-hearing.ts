import type { MigrationInterface, QueryRunner } from 'typeorm';
import { figureTables, messageTables, remedyTables } from './1763700001370-hearing/around.ts';
import { grievanceTables } from './1763700001370-hearing/grievances.ts';
import { inputTables } from './1763700001370-hearing/inputs.ts';
import { safetyTables } from './1763700001370-hearing/safety.ts';

/**
 * What people bring without an account: one-off input, grievances, reports of reprisals and sealed reports. No row says
 * who sent it or from where; ids are random and days are kept instead of moments, because either would tell the time.
 */
export class Hearing1763700001370 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [...inputTables, ...grievanceTables, ...safetyTables, ...messageTables, ...remedyTables];
    for (const statement of [...statements, ...figureTables]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
