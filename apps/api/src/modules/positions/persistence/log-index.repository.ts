import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

@Injectable()
export class LogIndexRepository {
  /** Places in the transparency log by subject; those that it has not taken up yet are missing. */
  async of(tx: Tx, kind: string, subjectIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await tx.query<{ subjectId: string; index: number }>(
      `SELECT r.subject_id AS "subjectId", l.index::int AS index FROM public_records r JOIN log_leaves l ON l.record_id = r.id
        WHERE r.kind = $1 AND r.subject_id = ANY ($2)`,
      [kind, subjectIds],
    );
    return new Map(rows.map(({ subjectId, index }) => [subjectId, index]));
  }
}
