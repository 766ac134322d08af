import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { HustingsAnswer, HustingsQuestion } from '../domain/candidate.ts';

const QUESTION = `SELECT id, election_id AS "electionId", style_id AS "styleId", language, text, asked_at AS "askedAt" FROM hustings_questions`;
const ANSWER = `SELECT id, question_id AS "questionId", candidate_id AS "candidateId", language, text, answered_at AS "answeredAt" FROM hustings_answers`;

@Injectable()
export class HustingsRepository {
  async ask(tx: Tx, question: HustingsQuestion, askedBy: string): Promise<void> {
    const { id, electionId, styleId, language, text, askedAt } = question;
    await tx.query(
      `INSERT INTO hustings_questions (id, election_id, style_id, asked_by, language, text, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, electionId, styleId, askedBy, language, text, askedAt],
    );
  }

  async askedBy(tx: Tx, electionId: string, memberId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS asked FROM hustings_questions WHERE election_id = $1 AND asked_by = $2`;
    return (await tx.maybeOne<{ asked: number }>(sql, [electionId, memberId]))?.asked ?? 0;
  }

  question(tx: Tx, id: string): Promise<HustingsQuestion | null> {
    return tx.maybeOne<HustingsQuestion>(`${QUESTION} WHERE id = $1 AND NOT hidden`, [id]);
  }

  /** Oldest first. */
  page(tx: Tx, electionId: string, request: PageRequest): Promise<Page<HustingsQuestion>> {
    return keysetPage<HustingsQuestion>(
      tx,
      {
        sql: `${QUESTION} WHERE election_id = $1 AND NOT hidden`,
        parameters: [electionId],
        keys: [
          { column: 'askedAt', type: 'timestamptz' },
          { column: 'id', type: 'uuid' },
        ],
        direction: 'asc',
      },
      request,
    );
  }

  /** The words of the candidate's answer if a moderator hid it. */
  async hiddenAnswer(tx: Tx, questionId: string, candidateId: string): Promise<string | null> {
    const sql = `SELECT text FROM hustings_answers WHERE question_id = $1 AND candidate_id = $2 AND hidden`;
    return (await tx.maybeOne<{ text: string }>(sql, [questionId, candidateId]))?.text ?? null;
  }

  /** Replaces the candidate's earlier answer: another text with an id of its own, which nobody has hidden. */
  async answer(tx: Tx, answer: HustingsAnswer): Promise<void> {
    const { id, questionId, candidateId, language, text, answeredAt } = answer;
    await tx.query(
      `INSERT INTO hustings_answers (id, question_id, candidate_id, language, text, answered_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (question_id, candidate_id) DO UPDATE
         SET id = excluded.id, language = excluded.language, text = excluded.text, answered_at = excluded.answered_at,
             hidden = false`,
      [id, questionId, candidateId, language, text, answeredAt],
    );
  }

  answersOf(tx: Tx, questionIds: readonly string[]): Promise<HustingsAnswer[]> {
    const sql = `${ANSWER} WHERE question_id = ANY ($1) AND NOT hidden ORDER BY question_id, answered_at, id`;
    return tx.query<HustingsAnswer>(sql, [questionIds]);
  }
}
