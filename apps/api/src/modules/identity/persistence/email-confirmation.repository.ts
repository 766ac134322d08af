import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

@Injectable()
export class EmailConfirmationRepository {
  async save(tx: Tx, confirmation: { accountId: string; codeHash: Buffer; expiresAt: Date }): Promise<void> {
    await tx.query(
      `INSERT INTO email_confirmations (account_id, code_hash, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET code_hash = $2, expires_at = $3`,
      [confirmation.accountId, confirmation.codeHash, confirmation.expiresAt],
    );
  }

  /** Whether this was the code that was sent; it is used from now on. */
  async use(tx: Tx, accountId: string, codeHash: Buffer, now: Date): Promise<boolean> {
    const rows = await tx.query(
      `DELETE FROM email_confirmations WHERE account_id = $1 AND code_hash = $2 AND expires_at > $3 RETURNING 1`,
      [accountId, codeHash, now],
    );
    return rows.length > 0;
  }

  async remove(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM email_confirmations WHERE account_id = $1`, [accountId]);
  }
}
