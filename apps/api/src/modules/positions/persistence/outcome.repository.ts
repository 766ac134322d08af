import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { OutcomeOfPoint } from '../domain/outcome-of-point.ts';

/** Something that somebody said, by its kind in the HeardPoints registry. */
export interface PointSource {
  readonly kind: string;
  readonly sourceId: string;
}

@Injectable()
export class OutcomeRepository {
  /** `today` ends holds of safety officers. Of adopted positions only: that something stands in a draft is nobody's business outside the forum. */
  of(tx: Tx, kind: string, sourceIds: readonly string[], today: string): Promise<OutcomeOfPoint[]> {
    const sql = `SELECT s.source_id AS "sourceId",
        json_build_object('id', p.id, 'slug', p.slug, 'title', p.title, 'titles', p.titles) AS position,
        r.id AS "recommendationId", r.number AS "recommendationNumber", d.delivered_at AS "deliveredAt",
        i.state AS "answerState", (SELECT o.outcome FROM rating_rounds o WHERE o.item_id = i.id AND o.outcome IS NOT NULL
          ORDER BY o.number DESC LIMIT 1) AS "ratingOutcome"
      FROM recommendation_sources s JOIN recommendations r ON r.id = s.recommendation_id AND r.removed_at IS NULL
        JOIN positions p ON p.id = r.position_id AND p.adopted_at IS NOT NULL
        LEFT JOIN position_deliveries d ON d.position_id = p.id AND d.addressee_id = r.addressee_id
        LEFT JOIN answer_items i ON i.recommendation_id = r.id AND NOT EXISTS (SELECT 1 FROM answer_holds h
          WHERE h.item_id = i.id AND h.released_at IS NULL AND h.until_on >= $3)
      WHERE s.kind = $1 AND s.source_id = ANY ($2) ORDER BY p.adopted_at, p.id, r.number`;
    return tx.query<OutcomeOfPoint>(sql, [kind, sourceIds, today]);
  }

  sourcesOf(
    tx: Tx,
    about: { readonly positionId: string } | { readonly recommendationId: string },
  ): Promise<PointSource[]> {
    const [column, id] = 'positionId' in about ? ['r.position_id', about.positionId] : ['r.id', about.recommendationId];
    const sql = `SELECT DISTINCT s.kind, s.source_id AS "sourceId" FROM recommendation_sources s
      JOIN recommendations r ON r.id = s.recommendation_id AND r.removed_at IS NULL WHERE ${column} = $1`;
    return tx.query<PointSource>(sql, [id]);
  }
}
