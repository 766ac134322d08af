import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Delivery } from '../domain/position.ts';

@Injectable()
export class AdoptionRepository {
  /**
   * Fixes every word in every language, from what was voted on and its current translations. The database compares both when
   * the state changes.
   */
  async freeze(tx: Tx, positionId: string, adoptedAt: Date): Promise<void> {
    await tx.query(
      `INSERT INTO recommendation_clauses (id, recommendation_id, number, texts)
       SELECT c.id, c.recommendation_id, c.place, clause_texts(c.id) FROM position_clauses c
         JOIN recommendations r ON r.id = c.recommendation_id AND r.removed_at IS NULL
        WHERE c.position_id = $1 AND c.part = 'clause' AND c.removed_at IS NULL`,
      [positionId],
    );
    await tx.query(
      `UPDATE recommendations r SET titles = clause_texts(t.id), evidence = CASE WHEN e.id IS NULL THEN NULL ELSE clause_texts(e.id) END
         FROM position_clauses t LEFT JOIN position_clauses e ON e.recommendation_id = t.recommendation_id AND e.part = 'evidence'
           AND e.removed_at IS NULL
        WHERE t.recommendation_id = r.id AND t.part = 'recommendation' AND r.position_id = $1 AND r.removed_at IS NULL`,
      [positionId],
    );
    await tx.query(
      `UPDATE minority_opinions SET texts = opinion_texts(id) WHERE position_id = $1 AND state = 'attached'`,
      [positionId],
    );
    await tx.query(
      `UPDATE positions p SET state = 'adopted', adopted_at = $2,
         titles = (SELECT clause_texts(c.id) FROM position_clauses c WHERE c.position_id = p.id AND c.part = 'title' AND c.removed_at IS NULL),
         preamble = (SELECT coalesce(jsonb_agg(clause_texts(c.id) ORDER BY c.place), '[]') FROM position_clauses c
                      WHERE c.position_id = p.id AND c.part = 'preamble' AND c.removed_at IS NULL)
        WHERE p.id = $1`,
      [positionId, adoptedAt],
    );
  }

  /** False where this addressee has it already. */
  async deliver(tx: Tx, { positionId, addresseeId, channel, deliveredAt }: Delivery): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO position_deliveries (position_id, addressee_id, channel, delivered_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING position_id`,
      [positionId, addresseeId, channel, deliveredAt],
    );
    return rows.length > 0;
  }

  /** Addressees of its recommendations that do not have it yet, in the forum's order. */
  async waiting(tx: Tx, positionId: string): Promise<string[]> {
    const rows = await tx.query<{ addresseeId: string }>(
      `SELECT r.addressee_id AS "addresseeId" FROM recommendations r
        WHERE r.position_id = $1 AND r.removed_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM position_deliveries d WHERE d.position_id = $1 AND d.addressee_id = r.addressee_id)
        GROUP BY r.addressee_id ORDER BY min(r.number)`,
      [positionId],
    );
    return rows.map(({ addresseeId }) => addresseeId);
  }
}
