import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { PositionQuestion, Restatement } from '../domain/restatement.ts';

const RESTATED = `SELECT id, recommendation_id AS "recommendationId", round, text, language, restated_at AS "restatedAt", verdict,
  correction, judged_at AS "judgedAt" FROM restatements`;
const ASKED = `SELECT id, recommendation_id AS "recommendationId", text, language, asked_at AS "askedAt", answer,
  answered_at AS "answeredAt" FROM position_questions`;

type NewRestatement = Pick<Restatement, 'id' | 'recommendationId' | 'round' | 'text' | 'language' | 'restatedAt'>;
type NewQuestion = Pick<PositionQuestion, 'id' | 'recommendationId' | 'text' | 'language' | 'askedAt'>;

/** What addressees say about how they understood, and what the forum says to it. */
@Injectable()
export class RestatementRepository {
  /** `accountId` is null where it came by a reply link. */
  async restate(tx: Tx, restatement: NewRestatement, accountId: string | null): Promise<void> {
    const { id, recommendationId, round, text, language, restatedAt } = restatement;
    await tx.query(
      `INSERT INTO restatements (id, recommendation_id, round, text, language, restated_by, restated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, recommendationId, round, text, language, accountId, restatedAt],
    );
  }

  lockRestatement(tx: Tx, id: string): Promise<Restatement | null> {
    return tx.maybeOne<Restatement>(`${RESTATED} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** First round first. */
  restatementsOf(tx: Tx, recommendationIds: readonly string[]): Promise<Restatement[]> {
    const sql = `${RESTATED} WHERE recommendation_id = ANY ($1) ORDER BY recommendation_id, round`;
    return tx.query<Restatement>(sql, [recommendationIds]);
  }

  async judge(
    tx: Tx,
    id: string,
    judged: { verdict: 'confirmed' | 'corrected'; correction: string | null; memberId: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `UPDATE restatements SET verdict = $2, correction = $3, judged_by = $4, judged_at = $5 WHERE id = $1`,
      [id, judged.verdict, judged.correction, judged.memberId, judged.at],
    );
  }

  async ask(tx: Tx, question: NewQuestion, accountId: string | null): Promise<void> {
    const { id, recommendationId, text, language, askedAt } = question;
    await tx.query(
      `INSERT INTO position_questions (id, recommendation_id, text, language, asked_by, asked_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, recommendationId, text, language, accountId, askedAt],
    );
  }

  lockQuestion(tx: Tx, id: string): Promise<PositionQuestion | null> {
    return tx.maybeOne<PositionQuestion>(`${ASKED} WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Oldest first. */
  questionsOf(tx: Tx, recommendationIds: readonly string[]): Promise<PositionQuestion[]> {
    const sql = `${ASKED} WHERE recommendation_id = ANY ($1) ORDER BY recommendation_id, asked_at, id`;
    return tx.query<PositionQuestion>(sql, [recommendationIds]);
  }

  async answer(tx: Tx, id: string, answer: string, memberId: string, at: Date): Promise<void> {
    const sql = `UPDATE position_questions SET answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1`;
    await tx.query(sql, [id, answer, memberId, at]);
  }
}
