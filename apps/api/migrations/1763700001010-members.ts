import type { MigrationInterface, QueryRunner } from 'typeorm';
import { memberGuards } from './1763700001010-members/guards.ts';
import { joiningTables } from './1763700001010-members/joining.ts';
import { memberTables } from './1763700001010-members/members.ts';

/** Members of forums, the keys by which they sign in, attestations, vouching, re-keying, audits and mandates. */
export class Members1763700001010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...memberTables, ...joiningTables, ...memberGuards]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
