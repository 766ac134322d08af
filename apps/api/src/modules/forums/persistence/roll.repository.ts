import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface RollRow {
  readonly constituencyId: string;
  readonly memberId: string;
  readonly membershipKey: Buffer;
}

@Injectable()
export class RollRepository {
  /**
   * Everybody entitled to vote, in the order of their keys, locked until the transaction ends so that no key changes
   * under the roll. The attestations are counted once more: a roll rests on them and on nothing else.
   */
  entitled(tx: Tx, constituencyIds: readonly string[]): Promise<RollRow[]> {
    return tx.query<RollRow>(
      `SELECT m.constituency_id AS "constituencyId", m.id AS "memberId", m.membership_key AS "membershipKey"
         FROM members m JOIN constituencies c ON c.id = m.constituency_id
        WHERE m.constituency_id = ANY ($1) AND m.kind = 'affected' AND m.state = 'active'
          AND (m.admitted_by = 'vouching' OR c.panel_required_least <= (
            SELECT count(*) FROM member_attestations a JOIN panel_organisations p USING (constituency_id, organisation_id)
             WHERE a.member_id = m.id AND p.revoked_at IS NULL))
        ORDER BY m.constituency_id, m.membership_key FOR NO KEY UPDATE OF m`,
      [constituencyIds],
    );
  }

  async hold(tx: Tx, electionId: string, memberIds: readonly string[]): Promise<void> {
    await tx.query(
      `INSERT INTO roll_holds (election_id, member_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [electionId, memberIds],
    );
  }

  async release(tx: Tx, electionId: string): Promise<void> {
    await tx.query(`DELETE FROM roll_holds WHERE election_id = $1`, [electionId]);
  }

  async isHeld(tx: Tx, memberId: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM roll_holds WHERE member_id = $1 LIMIT 1`, [memberId])).length > 0;
  }
}
