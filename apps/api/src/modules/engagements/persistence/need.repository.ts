import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

/** References into the vault: what somebody needs to take part is there and nowhere else. */
@Injectable()
export class NeedRepository {
  async save(tx: Tx, sessionId: string, accountId: string, vaultRef: string): Promise<void> {
    await tx.query(
      `INSERT INTO participation_needs (session_id, account_id, vault_ref) VALUES ($1, $2, $3)
       ON CONFLICT (session_id, account_id) DO UPDATE SET vault_ref = excluded.vault_ref`,
      [sessionId, accountId, vaultRef],
    );
  }

  async remove(tx: Tx, sessionId: string, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM participation_needs WHERE session_id = $1 AND account_id = $2`, [sessionId, accountId]);
  }

  async refOf(tx: Tx, sessionId: string, accountId: string): Promise<string | null> {
    const sql = `SELECT vault_ref AS ref FROM participation_needs WHERE session_id = $1 AND account_id = $2`;
    return (await tx.maybeOne<{ ref: string }>(sql, [sessionId, accountId]))?.ref ?? null;
  }

  ofSession(tx: Tx, sessionId: string): Promise<{ accountId: string; ref: string }[]> {
    const sql = `SELECT account_id AS "accountId", vault_ref AS ref FROM participation_needs WHERE session_id = $1 ORDER BY account_id`;
    return tx.query<{ accountId: string; ref: string }>(sql, [sessionId]);
  }
}
