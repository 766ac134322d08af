import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { invalidInput, type InvalidInput } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { handleKeyOf } from '../domain/handle.ts';
import type { AccountErased } from '../domain/identity.events.ts';
import { AccountRemains } from './account-remains.ts';
import { EndSessions } from './end-sessions.ts';
import { Vault } from './vault.ts';

/**
 * A person leaves: their key is destroyed at once, every way in and every session ends, the handle is given up. Entries
 * of the books and decisions stay; they name an account that nobody is behind any more.
 */
@Injectable()
export class EraseAccount {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly vault: Vault,
    private readonly remains: AccountRemains,
    private readonly sessions: EndSessions,
    private readonly outbox: Outbox,
  ) {}

  /** `handle` typed once more, so that nobody leaves by a slip of the hand. */
  async execute(actor: Actor, handle: string): Promise<Result<undefined, InvalidInput>> {
    if (handleKeyOf(handle) !== handleKeyOf(actor.handle)) {
      return err(invalidInput({ path: 'handle', code: 'differs', message: 'This is not your handle.' }));
    }
    return this.transactions.run(async (tx) => ok(await this.erase(tx, actor.accountId)));
  }

  private async erase(tx: Tx, accountId: string): Promise<undefined> {
    await this.vault.erase(tx, accountId);
    await this.remains.clear(tx, accountId);
    await this.sessions.all(tx, accountId);
    const erased: AccountErased = { type: 'identity.account-erased', payload: { accountId } };
    await this.outbox.publish(tx, erased);
  }
}
