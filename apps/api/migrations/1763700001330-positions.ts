import type { MigrationInterface, QueryRunner } from 'typeorm';
import { deciding } from './1763700001330-positions/deciding.ts';
import { delivering } from './1763700001330-positions/delivering.ts';
import { drafting } from './1763700001330-positions/drafting.ts';
import { guards } from './1763700001330-positions/guards.ts';

/** What representatives write, decide and send to whoever has to answer (rules I3, I4 and S4). */
export class Positions1763700001330 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...drafting, ...deciding, ...delivering, ...guards]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
