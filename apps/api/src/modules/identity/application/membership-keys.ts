import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
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

  /** Another key takes the place of a lost one; whoever was signed in with the old one no longer is. */
  async replace(
    tx: Tx,
    accountId: string,
    publicKey: Uint8Array,
  ): Promise<Result<undefined, { readonly type: 'on-frozen-roll' } | { readonly type: 'key-in-use' }>> {
    try {
      await this.keys.replace(tx, accountId, publicKey);
    } catch (error) {
      if (constraintOf(error) === 'membership_keys_on_frozen_roll') return err({ type: 'on-frozen-roll' });
      if (constraintOf(error) === 'membership_keys_key_unique') return err({ type: 'key-in-use' });
      throw error;
    }
    await this.sessions.revokeAll(tx, accountId, this.clock.now(), null);
    return ok();
  }

  accountOf(tx: Tx, publicKey: Uint8Array): Promise<string | null> {
    return this.keys.accountOf(tx, publicKey);
  }
}
