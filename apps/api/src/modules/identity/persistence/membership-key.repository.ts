import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';

export interface MembershipChallenge {
  readonly id: string;
  readonly challenge: string;
  readonly expiresAt: Date;
}

@Injectable()
export class MembershipKeyRepository {
  /** Throws the violated constraint `membership_keys_key_unique` where the key opens another account. */
  async insert(tx: Tx, accountId: string, publicKey: Uint8Array): Promise<void> {
    await tx.query(`INSERT INTO membership_keys (account_id, public_key) VALUES ($1, $2)`, [
      accountId,
      Buffer.from(publicKey),
    ]);
  }

  /** Throws `membership_keys_on_frozen_roll` while a running election counts on the earlier key. */
  async replace(tx: Tx, accountId: string, publicKey: Uint8Array): Promise<void> {
    await tx.query(`UPDATE membership_keys SET public_key = $2 WHERE account_id = $1`, [
      accountId,
      Buffer.from(publicKey),
    ]);
  }

  async accountOf(tx: Tx, publicKey: Uint8Array): Promise<string | null> {
    const row = await tx.maybeOne<{ id: string }>(
      `SELECT a.id FROM membership_keys k JOIN accounts a ON a.id = k.account_id WHERE k.public_key = $1 AND a.erased_at IS NULL`,
      [Buffer.from(publicKey)],
    );
    return row?.id ?? null;
  }

  async startChallenge(tx: Tx, { id, challenge, expiresAt }: MembershipChallenge, now: Date): Promise<void> {
    await tx.query(`DELETE FROM membership_challenges WHERE expires_at < $1`, [now]);
    await tx.query(`INSERT INTO membership_challenges (id, challenge, expires_at) VALUES ($1, $2, $3)`, [
      ...[id, challenge, expiresAt],
    ]);
  }

  /** The challenge, which cannot be taken a second time. */
  takeChallenge(tx: Tx, id: string, now: Date): Promise<MembershipChallenge | null> {
    return tx.maybeOne<MembershipChallenge>(
      `DELETE FROM membership_challenges WHERE id = $1 AND expires_at > $2
       RETURNING id, challenge, expires_at AS "expiresAt"`,
      [id, now],
    );
  }

  async saveDemoSeed(tx: Tx, accountId: string, seed: Uint8Array): Promise<void> {
    await tx.query(
      `INSERT INTO demo_membership_keys (account_id, seed) VALUES ($1, $2)
       ON CONFLICT (account_id) DO UPDATE SET seed = excluded.seed`,
      [accountId, Buffer.from(seed)],
    );
  }

  async demoSeedOf(tx: Tx, accountId: string): Promise<Buffer | null> {
    const row = await tx.maybeOne<{ seed: Buffer }>(`SELECT seed FROM demo_membership_keys WHERE account_id = $1`, [
      accountId,
    ]);
    return row?.seed ?? null;
  }
}
