import type { MigrationInterface, QueryRunner } from 'typeorm';
import { invitationTables } from './1763700001310-taking-part/invitations.ts';
import { learningTables } from './1763700001310-taking-part/learning.ts';
import { seatTables } from './1763700001310-taking-part/seats.ts';
import { sessionTables } from './1763700001310-taking-part/sessions.ts';
import { pointTables } from './1763700001310-taking-part/points.ts';

/** Who takes part in an engagement, how they are found, sessions and what was said in them, and learning. */
export class TakingPart1763700001310 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [...seatTables, ...sessionTables, ...invitationTables, ...pointTables, ...learningTables];
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
