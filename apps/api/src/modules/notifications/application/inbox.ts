import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { WaitingItems, type WaitingItem } from '../../../platform/waiting/waiting-items.ts';
import type { Notification } from '../domain/notification.ts';
import { NotificationRepository } from '../persistence/notification.repository.ts';

/** What waits for a person and what happened since they last looked. */
@Injectable()
export class Inbox {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly waitingItems: WaitingItems,
    private readonly notifications: NotificationRepository,
  ) {}

  waiting(actor: Actor): Promise<WaitingItem[]> {
    return this.transactions.read((tx) => this.waitingItems.of(tx, actor));
  }

  page(actor: Actor, request: PageRequest): Promise<Page<Notification>> {
    return this.transactions.read((tx) => this.notifications.page(tx, actor.accountId, request));
  }

  unread(actor: Actor): Promise<number> {
    return this.transactions.read((tx) => this.notifications.unread(tx, actor.accountId));
  }

  markAllRead(actor: Actor): Promise<void> {
    return this.transactions.commit((tx) => this.notifications.markAllRead(tx, actor.accountId, this.clock.now()));
  }

  async wantsMail(actor: Actor): Promise<boolean> {
    const wanting = await this.transactions.read((tx) => this.notifications.wantingMail(tx, [actor.accountId]));
    return wanting.length > 0;
  }

  chooseMail(actor: Actor, byMail: boolean): Promise<void> {
    return this.transactions.commit((tx) =>
      this.notifications.chooseMail(tx, actor.accountId, byMail, this.clock.now()),
    );
  }

  /** Mails of the demo, latest first; empty everywhere else. */
  mailbox(): Promise<{ id: string; recipient: string; subject: string; body: string; sentAt: Date }[]> {
    return this.transactions.read((tx) => this.notifications.mailbox(tx));
  }
}
