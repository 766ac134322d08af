import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Evaluation } from '../domain/evaluation.ts';

@Injectable()
export class EvaluationRepository {
  async name(tx: Tx, forumId: string, organisationId: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO forum_evaluators (forum_id, organisation_id, named_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [forumId, organisationId, at],
    );
  }

  async evaluatorsOf(tx: Tx, forumId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT organisation_id AS id FROM forum_evaluators WHERE forum_id = $1 ORDER BY named_at, organisation_id`,
      [forumId],
    );
    return rows.map(({ id }) => id);
  }

  async insert(tx: Tx, evaluation: Evaluation): Promise<void> {
    await tx.query(
      `INSERT INTO forum_evaluations (id, forum_id, organisation_id, summary, url, evaluated_on, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        ...[evaluation.id, evaluation.forumId, evaluation.organisationId, evaluation.summary, evaluation.url],
        ...[evaluation.evaluatedOn, evaluation.recordedBy, evaluation.recordedAt],
      ],
    );
  }

  /** Latest first. */
  ofForums(tx: Tx, forumIds: readonly string[]): Promise<Evaluation[]> {
    return tx.query<Evaluation>(
      `SELECT id, forum_id AS "forumId", organisation_id AS "organisationId", summary, url, evaluated_on AS "evaluatedOn",
              recorded_by AS "recordedBy", recorded_at AS "recordedAt"
         FROM forum_evaluations WHERE forum_id = ANY ($1) ORDER BY recorded_at DESC, id DESC LIMIT 500`,
      [forumIds],
    );
  }
}
