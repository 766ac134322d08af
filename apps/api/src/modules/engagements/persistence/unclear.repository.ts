import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { UnclearQuestion } from '../domain/learning.ts';

const SELECT = `SELECT q.id, q.material_id AS "materialId", q.section, q.language, q.text, q.asked_on AS "askedOn",
    q.passed_on_text AS "passedOnText", q.answer, q.answered_at AS "answeredAt",
    (SELECT count(*)::int FROM unclear_marks k WHERE k.question_id = q.id) AS count FROM unclear_questions q`;

/** Questions of readers. A mark is a keyed hash: it counts somebody once and names nobody. */
@Injectable()
export class UnclearRepository {
  async insert(tx: Tx, { id, materialId, section, language, text, askedOn }: UnclearQuestion): Promise<void> {
    const sql = `INSERT INTO unclear_questions (id, material_id, section, language, text, asked_on) VALUES ($1, $2, $3, $4, $5, $6)`;
    await tx.query(sql, [id, materialId, section, language, text, askedOn]);
  }

  async mark(tx: Tx, questionId: string, mark: Buffer): Promise<void> {
    await tx.query(`INSERT INTO unclear_marks VALUES ($1, $2) ON CONFLICT DO NOTHING`, [questionId, mark]);
  }

  async passOn(tx: Tx, id: string, text: string, at: Date): Promise<void> {
    await tx.query(`UPDATE unclear_questions SET passed_on_text = $2, passed_on_at = $3 WHERE id = $1`, [id, text, at]);
  }

  async answer(tx: Tx, id: string, answer: string, by: string, at: Date): Promise<void> {
    await tx.query(`UPDATE unclear_questions SET answer = $2, answered_by = $3, answered_at = $4 WHERE id = $1`, [
      id,
      answer,
      by,
      at,
    ]);
  }

  lock(tx: Tx, id: string): Promise<UnclearQuestion | null> {
    return tx.maybeOne<UnclearQuestion>(`${SELECT} WHERE q.id = $1 FOR UPDATE OF q`, [id]);
  }

  /** By section, those that most people share first; at most 200. */
  ofMaterial(tx: Tx, materialId: string): Promise<UnclearQuestion[]> {
    const sql = `SELECT * FROM (${SELECT} WHERE q.material_id = $1) u ORDER BY u.section, u.count DESC, u.id LIMIT 200`;
    return tx.query<UnclearQuestion>(sql, [materialId]);
  }

  /** Engagements of these companies in which readers of a material wait for an answer that the company can read. */
  waitingFor(
    tx: Tx,
    addresseeIds: readonly string[],
    smallestGroup: number,
  ): Promise<{ slug: string; title: string; since: Date | null }[]> {
    return tx.query(
      `SELECT e.slug, e.title, min(q.passed_on_at) AS since FROM unclear_questions q
         JOIN learning_attachments l ON l.material_id = q.material_id JOIN engagements e ON e.id = l.engagement_id
         JOIN engagement_addressees a ON a.engagement_id = e.id AND a.addressee_id = ANY ($1) AND a.left_at IS NULL
        WHERE q.answer IS NULL AND e.announced_at IS NOT NULL AND (q.passed_on_at IS NOT NULL
          OR (SELECT count(*) FROM unclear_marks k WHERE k.question_id = q.id) >= $2)
        GROUP BY e.slug, e.title ORDER BY e.slug LIMIT 20`,
      [addresseeIds, smallestGroup],
    );
  }

  async askedToday(tx: Tx, materialId: string, on: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM unclear_questions WHERE material_id = $1 AND asked_on = $2`;
    return (await tx.query<{ count: number }>(sql, [materialId, on]))[0]?.count ?? 0;
  }
}
