import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** An item in which a file stands as evidence. */
export interface EvidenceUse {
  readonly itemId: string;
  readonly forumId: string;
  readonly addresseeId: string;
  /** Whether the words beside it were sent; a draft is the company’s alone. */
  readonly isSent: boolean;
}

@Injectable()
export class EvidenceUseRepository {
  ofFile(tx: Tx, fileId: string): Promise<EvidenceUse[]> {
    return tx.query<EvidenceUse>(
      `SELECT i.id AS "itemId", i.forum_id AS "forumId", i.addressee_id AS "addresseeId", bool_or(used.sent) AS "isSent"
         FROM (SELECT r.item_id, r.state = 'sent' AS sent FROM response_clauses c JOIN responses r ON r.id = c.response_id
                WHERE c.evidence @> $1::jsonb
               UNION ALL SELECT item_id, true FROM milestone_reports WHERE evidence @> $1::jsonb
               UNION ALL SELECT item_id, true FROM interim_measures WHERE evidence @> $1::jsonb) used
         JOIN answer_items i ON i.id = used.item_id GROUP BY i.id LIMIT 1000`,
      [JSON.stringify([{ fileId }])],
    );
  }
}
