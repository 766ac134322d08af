import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../../platform/config/settings.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Mailer } from '../../../platform/mail/mailer.ts';
import { AccountReader, Vault } from '../../identity/index.ts';
import { contentFreeMail } from '../domain/notification.ts';

/** Sends the content-free mail; a mail server that is away means that the worker tries again later. */
@Injectable()
export class SendMailWhenWanted implements OnModuleInit {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly handlers: EventHandlers,
    private readonly accounts: AccountReader,
    private readonly vault: Vault,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.handlers.on('notifications.mail-wanted', 'notifications.send-mail', async (tx, payload) => {
      await this.send(tx, (payload as { accountId: string }).accountId);
    });
  }

  private async send(tx: Tx, accountId: string): Promise<void> {
    const ref = (await this.accounts.verifiedEmailRefs(tx, [accountId])).get(accountId);
    const account = (await this.accounts.byIds(tx, [accountId])).get(accountId);
    if (!ref || !account) return;
    const to = await this.vault.open(tx, { ref, readerAccountId: accountId, purpose: 'send a notification' });
    if (to) await this.mailer.send({ to, ...contentFreeMail(account.locale, this.settings.publicUrl) });
  }
}
