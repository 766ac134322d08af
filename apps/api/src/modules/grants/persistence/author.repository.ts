import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

@Injectable()
export class AuthorRepository {
  /** Applications and appeals that these people wrote on. */
  subjectsOf(tx: Tx, accountIds: readonly string[]): Promise<{ accountId: string; targetId: string }[]> {
    return tx.query(
      `SELECT DISTINCT saved_by AS "accountId", application_id AS "targetId" FROM application_saves WHERE saved_by = ANY($1)
       UNION SELECT created_by, id FROM applications WHERE created_by = ANY($1)
       UNION SELECT filed_by, id FROM appeals WHERE filed_by = ANY($1)`,
      [accountIds],
    );
  }
}
