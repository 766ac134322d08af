import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { confirmationMail } from '../domain/confirmation-mail.ts';
import { AccountRepository } from '../persistence/account.repository.ts';
import { EmailConfirmationRepository } from '../persistence/email-confirmation.repository.ts';
import { emailCodeHash } from './confirm-email.ts';
import { Vault } from './vault.ts';

/** The letter with the code, and the code's fingerprint beside the account. */
@Injectable()
export class ConfirmationLetter {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly confirmations: EmailConfirmationRepository,
    private readonly vault: Vault,
  ) {}

  async prepare(tx: Tx, { accountId, code, expiresAt }: { accountId: string; code: string; expiresAt: Date }) {
    const [account] = await this.accounts.byIds(tx, [accountId]);
    const contact = await this.accounts.contact(tx, accountId);
    if (!account || !contact?.emailRef) return null;
    const access = { ref: contact.emailRef, readerAccountId: accountId, purpose: 'send-notification' };
    const to = await this.vault.open(tx, access);
    if (!to) return null;
    await this.confirmations.save(tx, { accountId, codeHash: emailCodeHash(accountId, code), expiresAt });
    return { to, ...confirmationMail(account.locale, code) };
  }
}
