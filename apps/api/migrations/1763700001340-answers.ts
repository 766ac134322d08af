import type { MigrationInterface, QueryRunner } from 'typeorm';
import { answerGuards } from './1763700001340-answers/guards.ts';
import { answerTables } from './1763700001340-answers/items.ts';
import { ratingTables } from './1763700001340-answers/ratings.ts';
import { responseTables } from './1763700001340-answers/responses.ts';

/** What companies answer to recommendations, by when, and how members rate it (rules I2 and I3). */
export class Answers1763700001340 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    const statements = [...answerTables, ...responseTables, ...ratingTables, ...answerGuards];
    for (const statement of statements) await queryRunner.query(statement);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
