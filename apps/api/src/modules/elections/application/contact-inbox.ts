import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { MemberReader } from '../../forums/index.ts';
import type { ContactMessage } from '../domain/contact-message.ts';
import { ContactRepository } from '../persistence/contact.repository.ts';
import { contactCodeHash } from './write-to-representative.ts';

const NOTHING: Page<ContactMessage> = { edges: [], hasNextPage: false };

/** Messages for whoever may read them: the representative, and the writer who kept the code. */
@Injectable()
export class ContactInbox {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly members: MemberReader,
    private readonly messages: ContactRepository,
  ) {}

  /** To all seats that this person holds or held. */
  page(actor: Actor, request: PageRequest): Promise<Page<ContactMessage>> {
    return this.transactions.read(async (tx) => {
      const member = await this.members.byAccount(tx, actor.accountId);
      return member ? this.messages.page(tx, member.id, request) : NOTHING;
    });
  }

  byCode(code: string): Promise<ContactMessage | null> {
    return this.transactions.read((tx) => this.messages.byCode(tx, contactCodeHash(code.slice(0, 100))));
  }
}
