import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Mandate } from '../domain/mandate.ts';

const COLUMNS = `id, constituency_id AS "constituencyId", organisation_id AS "organisationId", kind, represents,
  decided_how AS "decidedHow", starts_on AS "startsOn", ends_on AS "endsOn", revoked_on AS "revokedOn", revoked_reason AS "revokedReason"`;

@Injectable()
export class MandateRepository {
  async insert(tx: Tx, mandate: Mandate, by: string): Promise<void> {
    const { id, constituencyId, organisationId, kind, represents, decidedHow, startsOn, endsOn } = mandate;
    await tx.query(
      `INSERT INTO mandates (id, constituency_id, organisation_id, kind, represents, decided_how, starts_on, ends_on, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, constituencyId, organisationId, kind, represents, decidedHow, startsOn, endsOn, by],
    );
  }

  ofConstituencies(tx: Tx, ids: readonly string[]): Promise<Mandate[]> {
    return tx.query<Mandate>(
      `SELECT ${COLUMNS} FROM mandates WHERE constituency_id = ANY ($1) ORDER BY starts_on DESC, id DESC LIMIT 100`,
      [ids],
    );
  }

  lock(tx: Tx, id: string): Promise<Mandate | null> {
    return tx.maybeOne<Mandate>(`SELECT ${COLUMNS} FROM mandates WHERE id = $1 FOR UPDATE`, [id]);
  }

  async revoke(tx: Tx, id: string, on: string, reason: string): Promise<void> {
    await tx.query(`UPDATE mandates SET revoked_on = $2, revoked_reason = $3 WHERE id = $1`, [id, on, reason]);
  }
}
