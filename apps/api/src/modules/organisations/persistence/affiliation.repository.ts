import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Affiliation } from '../domain/affiliation.ts';

const COLUMNS = `id, account_id AS "accountId", organisation_id AS "organisationId", kind, starts_on AS "startsOn", ends_on AS "endsOn"`;

@Injectable()
export class AffiliationRepository {
  /** Throws the violated constraint `affiliations_once` when the same tie is there for an overlapping time. */
  async insert(tx: Tx, affiliation: Affiliation, declaredAt: Date): Promise<void> {
    const { id, accountId, organisationId, kind, startsOn, endsOn } = affiliation;
    await tx.query(
      `INSERT INTO affiliations (id, account_id, organisation_id, kind, starts_on, ends_on, declared_by, declared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $2, $7)`,
      [id, accountId, organisationId, kind, startsOn, endsOn, declaredAt],
    );
  }

  async end(tx: Tx, accountId: string, id: string, on: string): Promise<Affiliation | null> {
    return tx.maybeOne<Affiliation>(
      `UPDATE affiliations SET ends_on = greatest(starts_on, $3::date) WHERE id = $2 AND account_id = $1 AND ends_on IS NULL RETURNING ${COLUMNS}`,
      [accountId, id, on],
    );
  }

  ofAccounts(tx: Tx, accountIds: readonly string[]): Promise<Affiliation[]> {
    const sql = `SELECT ${COLUMNS} FROM affiliations WHERE account_id = ANY($1::uuid[]) ORDER BY starts_on, id`;
    return tx.query<Affiliation>(sql, [accountIds]);
  }
}
