import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { DraftClause } from '../domain/draft.ts';

const SELECT = `SELECT c.id, c.position_id AS "positionId", c.part, c.recommendation_id AS "recommendationId", c.place, c.text,
  c.version, c.changed_at AS "changedAt", c.removed_at AS "removedAt" FROM position_clauses c`;

/** A place among clauses of the same part. */
export type ClausePlace = Pick<DraftClause, 'positionId' | 'part' | 'recommendationId'>;

@Injectable()
export class ClauseRepository {
  /** Puts it at its place; whatever stood there or after moves on by one. */
  async insert(tx: Tx, clause: Omit<DraftClause, 'version' | 'removedAt'>): Promise<void> {
    const { id, positionId, part, recommendationId, place, text, changedAt } = clause;
    await this.shift(tx, clause, place, 1);
    await tx.query(
      `INSERT INTO position_clauses (id, position_id, part, recommendation_id, place, text, changed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, positionId, part, recommendationId, place, text, changedAt],
    );
  }

  byId(tx: Tx, id: string): Promise<DraftClause | null> {
    return tx.maybeOne<DraftClause>(`${SELECT} WHERE c.id = $1`, [id]);
  }

  /** Those that still stand, of recommendations that still stand: title, preamble, then recommendation by recommendation. */
  async ofPosition(tx: Tx, positionId: string): Promise<DraftClause[]> {
    const sql = `${SELECT} LEFT JOIN recommendations r ON r.id = c.recommendation_id
      WHERE c.position_id = $1 AND c.removed_at IS NULL AND r.removed_at IS NULL
      ORDER BY r.number NULLS FIRST, array_position(ARRAY['title', 'preamble', 'recommendation', 'clause', 'evidence'], c.part), c.place`;
    return tx.query<DraftClause>(sql, [positionId]);
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<DraftClause[]> {
    return tx.query<DraftClause>(`${SELECT} WHERE c.id = ANY ($1)`, [ids]);
  }

  async save(tx: Tx, { id, version }: DraftClause, text: string, at: Date): Promise<void> {
    await tx.query(`UPDATE position_clauses SET text = $2, version = $3, changed_at = $4 WHERE id = $1`, [
      ...[id, text, version + 1, at],
    ]);
  }

  async remove(tx: Tx, clause: DraftClause, at: Date): Promise<void> {
    await tx.query(`UPDATE position_clauses SET removed_at = $2, version = $3 WHERE id = $1`, [
      ...[clause.id, at, clause.version + 1],
    ]);
    await this.shift(tx, clause, clause.place + 1, -1);
  }

  private async shift(tx: Tx, { positionId, part, recommendationId }: ClausePlace, from: number, by: number) {
    await tx.query(
      `UPDATE position_clauses SET place = place + $5 WHERE position_id = $1 AND part = $2 AND place >= $4
         AND recommendation_id IS NOT DISTINCT FROM $3 AND removed_at IS NULL`,
      [positionId, part, recommendationId, from, by],
    );
  }
}
