import { Injectable } from '@nestjs/common';
import { keysetPage, type Page, type PageRequest } from '../../../platform/database/keyset.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { WITHOUT_SCREENING, type Rail } from '../domain/country-facts.ts';

export interface PersonScreening {
  readonly accountId: string;
  readonly outcome: 'clear' | 'match';
  readonly screenedAt: Date;
  readonly expiresAt: Date;
}

/** Somebody who is not paid until they are looked up; named by the first of their payments in the batch. */
export interface PersonToScreen {
  readonly id: string;
  readonly accountId: string;
  readonly country: string;
  readonly rail: Rail;
  /** False for a voucher or cash without a name: nobody can be looked up by it. */
  readonly hasName: boolean;
  /** How it ended before: a match, or a time that is over. */
  readonly outcome: 'clear' | 'match' | null;
  readonly screenedAt: Date | null;
}

@Injectable()
export class ScreeningRepository {
  async insert(
    tx: Tx,
    screening: PersonScreening & { readonly id: string; readonly lists: string; readonly by: string },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO compensation_screenings (id, account_id, outcome, lists, screened_by, screened_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ...[screening.id, screening.accountId, screening.outcome, screening.lists, screening.by],
        ...[screening.screenedAt, screening.expiresAt],
      ],
    );
  }

  /** The screening that counts for each: the latest, whatever its outcome. */
  async latestOf(tx: Tx, accountIds: readonly string[]): Promise<Map<string, PersonScreening>> {
    const rows = await tx.query<PersonScreening>(
      `SELECT DISTINCT ON (account_id) account_id AS "accountId", outcome, screened_at AS "screenedAt", expires_at AS "expiresAt"
         FROM compensation_screenings WHERE account_id = ANY ($1) ORDER BY account_id, screened_at DESC`,
      [accountIds],
    );
    return new Map(rows.map((row) => [row.accountId, row]));
  }

  /** Of a batch, whom the law wants looked up and who is not clear at `now`; never the reader themselves. */
  outstanding(
    tx: Tx,
    batch: { readonly id: string; readonly readerAccountId: string; readonly now: Date },
    request: PageRequest,
  ): Promise<Page<PersonToScreen>> {
    const sql = `SELECT p.id, p.account_id AS "accountId", m.country, m.rail,
              (m.rail IN ('bank', 'mobile_money') OR m.name_given) AS "hasName", s.outcome, s.screened_at AS "screenedAt"
         FROM compensation_payments p JOIN compensation_methods m ON m.id = p.method_id
         LEFT JOIN LATERAL (SELECT outcome, screened_at, expires_at FROM compensation_screenings
                             WHERE account_id = p.account_id ORDER BY screened_at DESC LIMIT 1) s ON true
        WHERE p.batch_id = $1 AND p.state = 'prepared' AND p.account_id <> $2 AND m.country <> ALL ($3)
          AND (s.outcome IS DISTINCT FROM 'clear' OR s.expires_at <= $4)
          AND NOT EXISTS (SELECT 1 FROM compensation_payments e WHERE e.batch_id = p.batch_id
                             AND e.account_id = p.account_id AND e.state = 'prepared' AND e.id < p.id)`;
    const parameters = [batch.id, batch.readerAccountId, WITHOUT_SCREENING, batch.now];
    const keys = [{ column: 'id', type: 'uuid' }] as const;
    return keysetPage<PersonToScreen>(tx, { sql, parameters, keys, direction: 'asc' }, request);
  }
}
