import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** One organisation's signature over the new key, as the request carried it. */
export interface RekeyAttestation {
  readonly organisationId: string;
  readonly keyId: string;
  /** Base64url. */
  readonly randomizer: string;
  readonly signature: string;
}

export interface RekeyRequest {
  readonly id: string;
  readonly memberId: string;
  readonly constituencyId: string;
  readonly newKey: Buffer;
  readonly attestations: readonly RekeyAttestation[];
  readonly year: number;
  readonly requestedOn: string;
  /** Until then whoever holds the earlier key may object. */
  readonly effectiveAt: Date;
  readonly state: 'waiting' | 'objected' | 'done' | 'refused';
}

const COLUMNS = `id, member_id AS "memberId", constituency_id AS "constituencyId", new_key AS "newKey", attestations, year,
  requested_on AS "requestedOn", effective_at AS "effectiveAt", state`;

@Injectable()
export class RekeyRepository {
  /** Throws the violated constraint `rekey_requests_one_waiting` or `rekey_requests_key_unique`. */
  async insert(tx: Tx, request: RekeyRequest): Promise<void> {
    await tx.query(
      `INSERT INTO rekey_requests (id, member_id, constituency_id, new_key, attestations, year, requested_on, effective_at, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[request.id, request.memberId, request.constituencyId, request.newKey, JSON.stringify(request.attestations)],
        ...[request.year, request.requestedOn, request.effectiveAt, request.state],
      ],
    );
  }

  waitingOf(tx: Tx, memberId: string): Promise<RekeyRequest | null> {
    const sql = `SELECT ${COLUMNS} FROM rekey_requests WHERE member_id = $1 AND state = 'waiting'`;
    return tx.maybeOne<RekeyRequest>(sql, [memberId]);
  }

  /** Locked until the transaction ends. */
  lockWaiting(tx: Tx, id: string): Promise<RekeyRequest | null> {
    const sql = `SELECT ${COLUMNS} FROM rekey_requests WHERE id = $1 AND state = 'waiting' FOR UPDATE`;
    return tx.maybeOne<RekeyRequest>(sql, [id]);
  }

  async wasDone(tx: Tx, memberId: string, year: number): Promise<boolean> {
    const sql = `SELECT 1 FROM rekey_requests WHERE member_id = $1 AND year = $2 AND state = 'done'`;
    return (await tx.query(sql, [memberId, year])).length > 0;
  }

  async setState(tx: Tx, id: string, state: RekeyRequest['state']): Promise<void> {
    await tx.query(`UPDATE rekey_requests SET state = $2 WHERE id = $1`, [id, state]);
  }

  async postpone(tx: Tx, id: string, effectiveAt: Date): Promise<void> {
    await tx.query(`UPDATE rekey_requests SET effective_at = $2 WHERE id = $1`, [id, effectiveAt]);
  }
}
