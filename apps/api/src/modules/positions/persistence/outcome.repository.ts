import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OutcomeOfPoint } from '../domain/outcome-of-point.ts';

@Injectable()
export class OutcomeRepository {
  /** Of adopted positions only: that something stands in a draft is nobody's business outside the forum. */
  of(tx: Tx, kind: string, sourceIds: readonly string[]): Promise<OutcomeOfPoint[]> {
    const sql = `SELECT s.source_id AS "sourceId",
        json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'titles', p.titles) AS position,
        r.id AS "recommendationId", r.number AS "recommendationNumber", d.delivered_at AS "deliveredAt",
        NULL::text AS "answerState", NULL::text AS "ratingOutcome"
      FROM recommendation_sources s JOIN recommendations r ON r.id = s.recommendation_id AND r.removed_at IS NULL
        JOIN positions p ON p.id = r.position_id AND p.adopted_at IS NOT NULL
        LEFT JOIN position_deliveries d ON d.position_id = p.id AND d.addressee_id = r.addressee_id
      WHERE s.kind = $1 AND s.source_id = ANY ($2) ORDER BY p.adopted_at, p.id, r.number`;
    return tx.query<OutcomeOfPoint>(sql, [kind, sourceIds]);
  }
}
