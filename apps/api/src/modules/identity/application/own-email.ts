import { Injectable } from '@nestjs/common';
import { expectOk, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import type { InvalidInput } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { checkEmailAddress } from '../domain/email-address.ts';
import type { EmailConfirmationWanted } from '../domain/identity.events.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { EmailConfirmationRepository } from '../persistence/email-confirmation.repository.ts';
import { Vault } from './vault.ts';

/** An e-mail address for content-free notices, if somebody wants one. It lies in the vault and signs nobody in. */
@Injectable()
export class OwnEmail {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly accounts: AccountRepository,
    private readonly confirmations: EmailConfirmationRepository,
    private readonly vault: Vault,
    private readonly outbox: Outbox,
  ) {}

  async set(actor: Actor, text: string): Promise<Result<undefined, InvalidInput>> {
    const address = checkEmailAddress(text);
    if (!address.ok) return address;
    return this.transactions.run(async (tx) => {
      await this.forget(tx, actor.accountId);
      const ref = await this.vault.seal(tx, { subjectId: actor.accountId, kind: 'email', plaintext: address.value });
      await this.accounts.setEmail(tx, actor.accountId, ref);
      const wanted: EmailConfirmationWanted = {
        type: 'identity.email-confirmation-wanted',
        payload: { accountId: actor.accountId },
      };
      await this.outbox.publish(tx, wanted);
      return ok();
    });
  }

  async remove(actor: Actor): Promise<void> {
    expectOk(await this.transactions.run(async (tx) => ok(await this.forget(tx, actor.accountId))));
  }

  private async forget(tx: Tx, accountId: string): Promise<void> {
    await this.accounts.lock(tx, accountId);
    const contact = await this.accounts.contact(tx, accountId);
    await this.accounts.setEmail(tx, accountId, null);
    await this.confirmations.remove(tx, accountId);
    if (contact?.emailRef) await this.vault.discard(tx, contact.emailRef);
  }
}
