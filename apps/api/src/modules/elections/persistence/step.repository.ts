import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { ElectionStep, Step } from '../domain/officials.ts';

const SELECT = `SELECT election_id AS "electionId", step, party, wanted_at AS "wantedAt", done_at AS "doneAt", attempts,
    last_problem AS "lastProblem" FROM election_steps`;

@Injectable()
export class StepRepository {
  /** False where the step was wanted before. */
  async want(tx: Tx, electionId: string, step: Step, party: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO election_steps (election_id, step, party, wanted_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`,
      [electionId, step, party, at],
    );
    return rows.length > 0;
  }

  of(tx: Tx, electionId: string, step: Step, party: string): Promise<ElectionStep | null> {
    return tx.maybeOne<ElectionStep>(`${SELECT} WHERE election_id = $1 AND step = $2 AND party = $3`, [
      ...[electionId, step, party],
    ]);
  }

  async done(tx: Tx, electionId: string, step: Step, party: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE election_steps SET done_at = $4, attempts = attempts + 1, last_problem = NULL
        WHERE election_id = $1 AND step = $2 AND party = $3 AND done_at IS NULL`,
      [electionId, step, party, at],
    );
  }

  async failed(tx: Tx, electionId: string, step: Step, party: string, problem: string): Promise<void> {
    await tx.query(
      `UPDATE election_steps SET attempts = attempts + 1, last_problem = $4
        WHERE election_id = $1 AND step = $2 AND party = $3 AND done_at IS NULL`,
      [electionId, step, party, problem.slice(0, 500)],
    );
  }

  /** What is not done yet, in the order in which it was wanted. */
  openOf(tx: Tx, electionIds: readonly string[]): Promise<ElectionStep[]> {
    const sql = `${SELECT} WHERE election_id = ANY ($1) AND done_at IS NULL ORDER BY election_id, wanted_at, step, party`;
    return tx.query<ElectionStep>(sql, [electionIds]);
  }
}
