import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AttestationPlace } from './attestation.repository.ts';

interface EndedMember {
  readonly id: string;
  readonly forumId: string;
}

@Injectable()
export class LapseRepository {
  async revoke(tx: Tx, place: AttestationPlace, revocation: { at: Date; by: string; reasons: string }): Promise<void> {
    await tx.query(
      `UPDATE panel_organisations SET revoked_at = $3, revoked_by = $4, revoked_reason = $5
        WHERE constituency_id = $1 AND organisation_id = $2 AND revoked_at IS NULL`,
      [place.constituencyId, place.organisationId, revocation.at, revocation.by, revocation.reasons],
    );
  }

  async count(tx: Tx, constituencyId: string): Promise<number> {
    const sql = `SELECT count(*)::int AS count FROM members WHERE constituency_id = $1 AND state = 'lapsed'`;
    return (await tx.maybeOne<{ count: number }>(sql, [constituencyId]))?.count ?? 0;
  }

  /** Answers who they were. */
  end(tx: Tx, constituencyId: string, today: string): Promise<EndedMember[]> {
    return tx.query<EndedMember>(
      `UPDATE members SET state = 'ended', lapse_until = NULL WHERE constituency_id = $1 AND state = 'lapsed' AND lapse_until < $2
       RETURNING id, forum_id AS "forumId"`,
      [constituencyId, today],
    );
  }
}
