import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { MembershipKeyRepository } from '../persistence/membership-key.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** The key that opens an account which a forum made for one membership. */
@Injectable()
export class MembershipKeys {
  constructor(
    private readonly clock: Clock,
    private readonly keys: MembershipKeyRepository,
    private readonly sessions: SessionRepository,
  ) {}

  /** `publicKey`: Ed25519, 32 bytes. Throws the violated constraint `membership_keys_key_unique` where it is known. */
  give(tx: Tx, accountId: string, publicKey: Uint8Array): Promise<void> {
    return this.keys.insert(tx, accountId, publicKey);
  }

  /**
   * Another key takes the place of a lost one; whoever was signed in with the old one no longer is. False where the key
   * opens an account already. Throws `membership_keys_on_frozen_roll` while a running election counts on the old one.
   */
  async replace(tx: Tx, accountId: string, publicKey: Uint8Array): Promise<boolean> {
    if ((await this.keys.accountOf(tx, publicKey)) !== null) return false;
    await this.keys.replace(tx, accountId, publicKey);
    await this.sessions.revokeAll(tx, accountId, this.clock.now(), null);
    return true;
  }

  accountOf(tx: Tx, publicKey: Uint8Array): Promise<string | null> {
    return this.keys.accountOf(tx, publicKey);
  }
}
