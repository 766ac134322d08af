import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  /** Chosen by the authenticator, base64url. */
  readonly credentialId: string;
  /** COSE key. */
  readonly publicKey: Buffer;
  readonly counter: bigint;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface Ceremony {
  readonly id: string;
  readonly kind: 'register' | 'add' | 'sign_in' | 'prove';
  readonly challenge: string;
  readonly accountId: string | null;
  readonly handle: string | null;
  readonly expiresAt: Date;
}

const COLUMNS = `p.id, p.account_id AS "accountId", p.credential_id AS "credentialId", p.public_key AS "publicKey", p.counter,
  p.transports, p.name, p.created_at AS "createdAt", p.last_used_at AS "lastUsedAt"`;

@Injectable()
export class PasskeyRepository {
  /** Throws the violated constraint `passkeys_credential_unique` when the passkey belongs to somebody already. */
  async insert(tx: Tx, passkey: Passkey): Promise<void> {
    await tx.query(
      `INSERT INTO passkeys (id, account_id, credential_id, public_key, counter, transports, name, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        passkey.id,
        passkey.accountId,
        passkey.credentialId,
        passkey.publicKey,
        passkey.counter,
        passkey.transports,
        passkey.name,
        passkey.createdAt,
      ],
    );
  }

  ofAccount(tx: Tx, accountId: string): Promise<Passkey[]> {
    return tx.query<Passkey>(`SELECT ${COLUMNS} FROM passkeys p WHERE p.account_id = $1 ORDER BY p.created_at, p.id`, [
      accountId,
    ]);
  }

  byCredentialId(tx: Tx, credentialId: string): Promise<Passkey | null> {
    return tx.maybeOne<Passkey>(
      `SELECT ${COLUMNS} FROM passkeys p JOIN accounts a ON a.id = p.account_id WHERE p.credential_id = $1 AND a.erased_at IS NULL`,
      [credentialId],
    );
  }

  async noteUse(tx: Tx, id: string, counter: number, at: Date): Promise<void> {
    await tx.query(`UPDATE passkeys SET counter = greatest(counter, $2), last_used_at = $3 WHERE id = $1`, [
      id,
      counter,
      at,
    ]);
  }

  async remove(tx: Tx, accountId: string, id: string): Promise<boolean> {
    return (
      (await tx.query(`DELETE FROM passkeys WHERE id = $2 AND account_id = $1 RETURNING 1`, [accountId, id])).length > 0
    );
  }

  async startCeremony(tx: Tx, ceremony: Ceremony, now: Date): Promise<void> {
    await tx.query(`DELETE FROM passkey_ceremonies WHERE expires_at < $1`, [now]);
    await tx.query(
      `INSERT INTO passkey_ceremonies (id, kind, challenge, account_id, handle, expires_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [ceremony.id, ceremony.kind, ceremony.challenge, ceremony.accountId, ceremony.handle, ceremony.expiresAt],
    );
  }

  /** The ceremony, which cannot be taken a second time. */
  takeCeremony(tx: Tx, id: string, kind: Ceremony['kind'], now: Date): Promise<Ceremony | null> {
    return tx.maybeOne<Ceremony>(
      `DELETE FROM passkey_ceremonies WHERE id = $1 AND kind = $2 AND expires_at > $3
       RETURNING id, kind, challenge, account_id AS "accountId", handle, expires_at AS "expiresAt"`,
      [id, kind, now],
    );
  }
}
