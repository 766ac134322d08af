import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Account, Locale } from '../domain/account.ts';
import { handleKeyOf } from '../domain/handle.ts';

const COLUMNS = `id, handle, locale, created_at AS "createdAt"`;

export interface AccountContact {
  readonly emailRef: string | null;
  readonly emailVerifiedAt: Date | null;
}

@Injectable()
export class AccountRepository {
  /** Throws the violated constraint `accounts_handle_unique` when somebody has the handle already. */
  async insert(tx: Tx, account: Account): Promise<void> {
    await tx.query(`INSERT INTO accounts (id, handle, handle_key, locale, created_at) VALUES ($1, $2, $3, $4, $5)`, [
      account.id,
      account.handle,
      handleKeyOf(account.handle),
      account.locale,
      account.createdAt,
    ]);
  }

  async byIds(tx: Tx, ids: readonly string[]): Promise<Account[]> {
    if (ids.length === 0) return [];
    return tx.query<Account>(`SELECT ${COLUMNS} FROM accounts WHERE id = ANY($1::uuid[])`, [ids]);
  }

  byHandle(tx: Tx, handle: string): Promise<Account | null> {
    const sql = `SELECT ${COLUMNS} FROM accounts WHERE handle_key = $1 AND erased_at IS NULL`;
    return tx.maybeOne<Account>(sql, [handleKeyOf(handle)]);
  }

  async setLocale(tx: Tx, accountId: string, locale: Locale): Promise<void> {
    await tx.query(`UPDATE accounts SET locale = $2 WHERE id = $1`, [accountId, locale]);
  }

  /** Holds the account until the transaction ends, so that two changes to its credentials cannot cross. */
  async lock(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR UPDATE`, [accountId]);
  }

  contact(tx: Tx, accountId: string): Promise<AccountContact | null> {
    const sql = `SELECT email_ref AS "emailRef", email_verified_at AS "emailVerifiedAt" FROM accounts WHERE id = $1`;
    return tx.maybeOne<AccountContact>(sql, [accountId]);
  }

  async verifiedEmailRefs(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const sql = `SELECT id, email_ref AS ref FROM accounts WHERE id = ANY($1) AND email_verified_at IS NOT NULL`;
    const rows = await tx.query<{ id: string; ref: string }>(sql, [ids]);
    return new Map(rows.map((row) => [row.id, row.ref]));
  }

  async setEmail(tx: Tx, accountId: string, emailRef: string | null): Promise<void> {
    await tx.query(`UPDATE accounts SET email_ref = $2, email_verified_at = NULL WHERE id = $1`, [accountId, emailRef]);
  }

  async verifyEmail(tx: Tx, accountId: string, at: Date): Promise<void> {
    await tx.query(`UPDATE accounts SET email_verified_at = $2 WHERE id = $1`, [accountId, at]);
  }

  /** Leaves a row without a name, because entries of others still point to it. */
  async markErased(tx: Tx, accountId: string, erasedHandle: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE accounts SET handle = $2, handle_key = $2, email_ref = NULL, email_verified_at = NULL, erased_at = $3 WHERE id = $1`,
      [accountId, erasedHandle, at],
    );
  }
}
