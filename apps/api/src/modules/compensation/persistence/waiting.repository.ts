import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { WaitingItem } from '../../../platform/waiting/waiting-items.ts';

@Injectable()
export class WaitingRepository {
  claims(tx: Tx, fundIds: readonly string[], accountId: string, limit: number): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'expense-claim-to-decide' AS kind, id AS "subjectId", NULL AS title, (needed_by + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt", filed_at AS since
         FROM expense_claims WHERE fund_id = ANY ($1) AND (state = 'filed' OR settlement = 'filed') AND account_id <> $2
        ORDER BY needed_by NULLS LAST, filed_at, id LIMIT ${limit}`,
      [fundIds, accountId],
    );
  }

  toAuthorise(tx: Tx, fundIds: readonly string[], accountId: string, limit: number): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'compensation-batch-to-authorise' AS kind, id AS "subjectId", NULL AS title, (execute_on + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt",
              prepared_at AS since
         FROM compensation_batches b WHERE fund_id = ANY ($1) AND state = 'prepared'
          AND NOT EXISTS (SELECT 1 FROM compensation_authorisations a WHERE a.batch_id = b.id AND a.account_id = $2)
        ORDER BY execute_on, id LIMIT ${limit}`,
      [fundIds, accountId],
    );
  }

  /** Batches for which the board appointed somebody who has not authorised them yet. */
  ofSubstitute(tx: Tx, accountId: string): Promise<WaitingItem[]> {
    return tx.query<WaitingItem>(
      `SELECT 'compensation-batch-to-authorise' AS kind, b.id AS "subjectId", NULL AS title, (b.execute_on + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt",
              s.appointed_at AS since
         FROM compensation_substitutes s JOIN compensation_batches b ON b.id = s.batch_id
        WHERE s.account_id = $1 AND b.state = 'prepared'
          AND NOT EXISTS (SELECT 1 FROM compensation_authorisations a WHERE a.batch_id = b.id AND a.account_id = $1)
        ORDER BY b.execute_on, b.id`,
      [accountId],
    );
  }

  toSend(tx: Tx, fundIds: readonly string[], limit: number): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'compensation-batch-to-send' AS kind, id AS "subjectId", NULL AS title, (execute_on + 1)::timestamp AT TIME ZONE 'UTC' AS "dueAt",
              prepared_at AS since
         FROM compensation_batches WHERE fund_id = ANY ($1) AND state = 'authorised' ORDER BY execute_on, id LIMIT ${limit}`,
      [fundIds],
    );
  }

  /** Day rates that somebody who signs for these organisations has not answered. */
  toAnswer(tx: Tx, organisationIds: readonly string[], limit: number): Promise<WaitingItem[]> {
    return this.items(
      tx,
      `SELECT 'day-rate-to-answer' AS kind, d.id AS "subjectId", o.name AS title, NULL::timestamptz AS "dueAt", d.offered_at AS since
         FROM day_rate_offers d JOIN organisations o ON o.id = d.organisation_id
        WHERE d.organisation_id = ANY ($1) AND d.state = 'offered' ORDER BY d.offered_at, d.id LIMIT ${limit}`,
      [organisationIds],
    );
  }

  private items(tx: Tx, sql: string, parameters: readonly unknown[]): Promise<WaitingItem[]> {
    return (parameters[0] as readonly string[]).length > 0
      ? tx.query<WaitingItem>(sql, parameters)
      : Promise.resolve([]);
  }
}
