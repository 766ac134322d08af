import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What was refused: the word of an organisation, or an application after a talk. */
export interface Refusal {
  readonly forumId: string;
  readonly attestationId: string | null;
  readonly applicationId: string | null;
}

@Injectable()
export class RefusalRepository {
  byCode(tx: Tx, codeHash: Uint8Array): Promise<Refusal | null> {
    return tx.maybeOne<Refusal>(
      `SELECT c.forum_id AS "forumId", t.id AS "attestationId", NULL::uuid AS "applicationId"
         FROM attestations t JOIN constituencies c ON c.id = t.constituency_id WHERE t.code_hash = $1 AND t.state = 'refused'
       UNION ALL
       SELECT forum_id, NULL::uuid, id FROM join_applications WHERE code_hash = $1 AND state = 'refused'`,
      [Buffer.from(codeHash)],
    );
  }
}
