import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

@Injectable()
export class ResolutionRecordRepository {
  /** Adopted resolutions without their records, oldest first. */
  async unrecorded(tx: Tx, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `SELECT r.id FROM resolutions r WHERE r.outcome = 'passed' AND NOT EXISTS (
         SELECT 1 FROM public_records p WHERE p.kind = 'resolution-text' AND p.subject_id = r.id::text)
        ORDER BY r.decided_at, r.id LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
