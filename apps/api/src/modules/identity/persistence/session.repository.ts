import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Session, SignedInSession, SignInMethod } from '../domain/session.ts';

const COLUMNS = `s.id, s.account_id AS "accountId", s.method, s.second_factor AS "secondFactor", s.proved_at AS "provedAt",
  s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt"`;

@Injectable()
export class SessionRepository {
  async insert(tx: Tx, session: Session, tokenHash: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO sessions (id, account_id, token_hash, method, second_factor, proved_at, created_at, last_seen_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        session.id,
        session.accountId,
        tokenHash,
        session.method,
        session.secondFactor,
        session.provedAt,
        session.createdAt,
        session.lastSeenAt,
      ],
    );
  }

  byTokenHash(tx: Tx, tokenHash: Buffer): Promise<SignedInSession | null> {
    return tx.maybeOne<SignedInSession>(
      `SELECT ${COLUMNS}, a.handle, a.locale FROM sessions s JOIN accounts a ON a.id = s.account_id
        WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND a.erased_at IS NULL`,
      [tokenHash],
    );
  }

  openOf(tx: Tx, accountId: string, startedAfter: Date): Promise<Session[]> {
    return tx.query<Session>(
      `SELECT ${COLUMNS} FROM sessions s WHERE s.account_id = $1 AND s.revoked_at IS NULL AND s.created_at > $2
        ORDER BY s.last_seen_at DESC, s.id DESC LIMIT 100`,
      [accountId, startedAfter],
    );
  }

  async touch(tx: Tx, sessionId: string, at: Date): Promise<void> {
    await tx.query(`UPDATE sessions SET last_seen_at = $2 WHERE id = $1 AND last_seen_at < $2`, [sessionId, at]);
  }

  /** A fresh proof. The session has two factors from now on if it was opened by one of `otherFactors`. */
  async prove(tx: Tx, sessionId: string, at: Date, otherFactors: readonly SignInMethod[]): Promise<void> {
    const sql = `UPDATE sessions SET proved_at = $2, second_factor = second_factor OR method = ANY($3::text[]) WHERE id = $1`;
    await tx.query(sql, [sessionId, at, otherFactors]);
  }

  /** Whether there was such an open session of this account. */
  async revoke(tx: Tx, accountId: string, sessionId: string, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE sessions SET revoked_at = $3 WHERE id = $2 AND account_id = $1 AND revoked_at IS NULL RETURNING 1`,
      [accountId, sessionId, at],
    );
    return rows.length > 0;
  }

  /** Ends every session of the account but `keepSessionId`; answers how many. */
  async revokeAll(tx: Tx, accountId: string, at: Date, keepSessionId: string | null): Promise<number> {
    const rows = await tx.query(
      `UPDATE sessions SET revoked_at = $2 WHERE account_id = $1 AND revoked_at IS NULL AND ($3::uuid IS NULL OR id <> $3) RETURNING 1`,
      [accountId, at, keepSessionId],
    );
    return rows.length;
  }
}
