import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { CredentialRepository } from '../persistence/credential.repository.ts';

/** What is left of an account after its erasure: an id and a date. */
@Injectable()
export class AccountRemains {
  constructor(
    private readonly clock: Clock,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
  ) {}

  async clear(tx: Tx, accountId: string): Promise<void> {
    await this.credentials.removeAll(tx, accountId);
    await this.accounts.markErased(tx, accountId, `erased-${accountId.slice(-12)}`, this.clock.now());
  }
}
