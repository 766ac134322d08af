import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface PersonScreening {
  readonly accountId: string;
  readonly outcome: 'clear' | 'match';
  readonly screenedAt: Date;
  readonly expiresAt: Date;
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
}
