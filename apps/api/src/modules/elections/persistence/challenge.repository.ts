import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Challenge } from '../domain/officials.ts';

const SELECT = `SELECT id, election_id AS "electionId", filed_by AS "filedBy", reasons, filed_at AS "filedAt", outcome,
    outcome_reasons AS "outcomeReasons", decided_at AS "decidedAt" FROM election_challenges`;

@Injectable()
export class ChallengeRepository {
  async file(tx: Tx, challenge: Challenge): Promise<void> {
    const { id, electionId, filedBy, reasons, filedAt } = challenge;
    await tx.query(
      `INSERT INTO election_challenges (id, election_id, filed_by, reasons, filed_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, electionId, filedBy, reasons, filedAt],
    );
  }

  byId(tx: Tx, id: string): Promise<Challenge | null> {
    return tx.maybeOne<Challenge>(`${SELECT} WHERE id = $1`, [id]);
  }

  /** Oldest first; at most 200 of an election are shown. */
  ofElections(tx: Tx, electionIds: readonly string[]): Promise<Challenge[]> {
    const sql = `SELECT * FROM (SELECT c.*, row_number() OVER (PARTITION BY "electionId" ORDER BY "filedAt", id) AS place
       FROM (${SELECT} WHERE election_id = ANY ($1)) c) numbered WHERE place <= 200 ORDER BY "electionId", place`;
    return tx.query<Challenge>(sql, [electionIds]);
  }

  /** Undecided ones of all elections, oldest first; few at any time. */
  open(tx: Tx): Promise<Challenge[]> {
    return tx.query<Challenge>(`${SELECT} WHERE outcome IS NULL ORDER BY filed_at, id LIMIT 100`);
  }

  async decide(
    tx: Tx,
    id: string,
    decision: { outcome: 'upheld' | 'dismissed'; reasons: string; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE election_challenges SET outcome = $2, outcome_reasons = $3, decided_by = $4, decided_at = $5 WHERE id = $1`,
      [id, decision.outcome, decision.reasons, decision.by, decision.at],
    );
  }
}
