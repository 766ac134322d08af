import type { MigrationInterface, QueryRunner } from 'typeorm';
import { batches } from './1763700001360-compensation/batches.ts';
import { claims } from './1763700001360-compensation/claims.ts';
import { offers } from './1763700001360-compensation/offers.ts';
import { withheld } from './1763700001360-compensation/withheld.ts';

/**
 * Compensation of people who take part (rules C1 to C3, M2, M3, T2): what the board sets aside, what is offered by rule
 * to everybody alike, what each person chose, expenses, and batches that pay thousands past the one gate.
 */
export class Compensation1763700001360 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...offers, ...claims, ...batches, ...withheld]) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
