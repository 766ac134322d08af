import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addresseeJoins, momentsInLanguages } from './1763700001380-requests-and-joins/joins.ts';
import { requestWithdrawals } from './1763700001380-requests-and-joins/requests.ts';

/** Requests can be withdrawn; a company that was asked before it registered is joined with whom was asked. */
export class RequestsAndJoins1763700001380 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [...requestWithdrawals, ...addresseeJoins, ...momentsInLanguages])
      await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
