import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface AuthenticatorApp {
  readonly sealedSecret: Buffer;
  readonly confirmedAt: Date | null;
  /** The last 30-second step whose code was used; older and equal ones are refused. */
  readonly lastTimeStep: bigint;
}

export interface Factors {
  readonly hasPassword: boolean;
  readonly hasAuthenticatorApp: boolean;
  readonly passkeys: number;
  readonly recoveryCodesLeft: number;
}

/** Passwords, recovery codes and authenticator apps; passkeys have a repository of their own. */
/** Everything by which somebody could come in again. */
const TABLES = [
  'passwords',
  'recovery_codes',
  'authenticator_apps',
  'passkeys',
  'email_confirmations',
  'membership_keys',
  'demo_membership_keys',
];

@Injectable()
export class CredentialRepository {
  async passwordHash(tx: Tx, accountId: string): Promise<string | null> {
    return (
      (await tx.maybeOne<{ hash: string }>(`SELECT hash FROM passwords WHERE account_id = $1`, [accountId]))?.hash ??
      null
    );
  }

  async savePassword(tx: Tx, accountId: string, hash: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO passwords (account_id, hash, changed_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET hash = $2, changed_at = $3`,
      [accountId, hash, at],
    );
  }

  async replaceRecoveryCodes(tx: Tx, accountId: string, hashes: readonly Buffer[]): Promise<void> {
    await tx.query(`DELETE FROM recovery_codes WHERE account_id = $1`, [accountId]);
    await tx.query(`INSERT INTO recovery_codes (account_id, code_hash) SELECT $1, unnest($2::bytea[])`, [
      accountId,
      hashes,
    ]);
  }

  /** Whether the code was there and unused; it is used from now on. */
  async useRecoveryCode(tx: Tx, accountId: string, hash: Buffer, at: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE recovery_codes SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING 1`,
      [accountId, hash, at],
    );
    return rows.length > 0;
  }

  authenticatorApp(tx: Tx, accountId: string): Promise<AuthenticatorApp | null> {
    return tx.maybeOne<AuthenticatorApp>(
      `SELECT sealed_secret AS "sealedSecret", confirmed_at AS "confirmedAt", last_time_step AS "lastTimeStep"
         FROM authenticator_apps WHERE account_id = $1`,
      [accountId],
    );
  }

  /** Starts over with a new secret; false when a confirmed app is there. */
  async prepareAuthenticatorApp(tx: Tx, accountId: string, sealedSecret: Buffer): Promise<boolean> {
    const rows = await tx.query(
      `INSERT INTO authenticator_apps AS app (account_id, sealed_secret) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET sealed_secret = $2 WHERE app.confirmed_at IS NULL RETURNING 1`,
      [accountId, sealedSecret],
    );
    return rows.length > 0;
  }

  /** Spends a time step; false when it or a later one was spent already. */
  async useTimeStep(tx: Tx, accountId: string, timeStep: bigint, confirmedAt: Date): Promise<boolean> {
    const rows = await tx.query(
      `UPDATE authenticator_apps SET last_time_step = $2, confirmed_at = coalesce(confirmed_at, $3)
        WHERE account_id = $1 AND last_time_step < $2 RETURNING 1`,
      [accountId, timeStep, confirmedAt],
    );
    return rows.length > 0;
  }

  async removeAuthenticatorApp(tx: Tx, accountId: string): Promise<boolean> {
    return (await tx.query(`DELETE FROM authenticator_apps WHERE account_id = $1 RETURNING 1`, [accountId])).length > 0;
  }

  async factorsOf(tx: Tx, accountId: string): Promise<Factors> {
    const factors = await tx.maybeOne<Factors>(
      `SELECT EXISTS (SELECT 1 FROM passwords WHERE account_id = $1) AS "hasPassword",
              EXISTS (SELECT 1 FROM authenticator_apps WHERE account_id = $1 AND confirmed_at IS NOT NULL) AS "hasAuthenticatorApp",
              (SELECT count(*)::int FROM passkeys WHERE account_id = $1) AS passkeys,
              (SELECT count(*)::int FROM recovery_codes WHERE account_id = $1 AND used_at IS NULL) AS "recoveryCodesLeft"`,
      [accountId],
    );
    return factors!;
  }

  /** Takes away every way in, at an erasure. */
  async removeAll(tx: Tx, accountId: string): Promise<void> {
    for (const table of TABLES) await tx.query(`DELETE FROM ${table} WHERE account_id = $1`, [accountId]);
  }
}
