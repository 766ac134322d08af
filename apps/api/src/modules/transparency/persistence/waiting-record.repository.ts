import { Injectable } from '@nestjs/common';
import { MAX_WAITING } from '../../../platform/waiting/waiting-items.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** What of records waits for somebody. */
@Injectable()
export class WaitingRecordRepository {
  /** One for each company: until when the oldest check runs. */
  inCheck(
    tx: Tx,
    addresseeIds: readonly string[],
    today: string,
  ): Promise<{ addresseeId: string; until: string; since: Date }[]> {
    return tx.query(
      `SELECT addressee_id AS "addresseeId", min(check_until) AS until, min(noticed_on)::timestamptz AS since FROM record_facts
        WHERE addressee_id = ANY ($1::uuid[]) AND check_until >= $2::date AND held_at IS NULL AND NOT is_source_held
          AND id NOT IN (SELECT fact_id FROM fact_objections) GROUP BY addressee_id LIMIT ${MAX_WAITING}`,
      [addresseeIds, today],
    );
  }

  /** Objections in a forum to whose newest proposal this representative has not agreed. */
  undecided(tx: Tx, forumId: string, accountId: string): Promise<{ id: string; company: string; filedAt: Date }[]> {
    return tx.query(
      `SELECT o.id, c.name AS company, o.filed_at AS "filedAt" FROM fact_objections o JOIN record_facts f ON f.id = o.fact_id
         LEFT JOIN company_records c ON c.addressee_id = f.addressee_id
        WHERE f.forum_id = $1 AND f.ruling IS NULL AND NOT EXISTS (
          SELECT 1 FROM fact_ruling_agreements a WHERE a.account_id = $2 AND a.ruling_id = (
            SELECT r.id FROM fact_rulings r WHERE r.objection_id = o.id ORDER BY r.version DESC LIMIT 1))
        ORDER BY o.filed_at LIMIT ${MAX_WAITING}`,
      [forumId, accountId],
    );
  }
}
