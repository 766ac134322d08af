import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addresseeTables } from './1763700001300-engagements/addressees.ts';
import { briefingTables } from './1763700001300-engagements/briefings.ts';
import { confidentialTables } from './1763700001300-engagements/confidential.ts';
import { engagementTables } from './1763700001300-engagements/engagements.ts';
import { gateGuards } from './1763700001300-engagements/gate.ts';
import { groundRulesTables } from './1763700001300-engagements/ground-rules.ts';
import { requestTables } from './1763700001300-engagements/requests.ts';

/** Who is asked to answer, and engagements from the briefing to the review (rules I1, I5, I6, S6). */
export class Engagements1763700001300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const parts = [addresseeTables, engagementTables, briefingTables, groundRulesTables, gateGuards, requestTables];
    for (const statement of [...parts, confidentialTables].flat()) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
