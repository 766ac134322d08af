import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import type { Invitation } from '../domain/taking-part.ts';
import { InvitationRepository } from '../persistence/invitation.repository.ts';
import { type SessionPage, SessionPages } from './session-pages.ts';

/** Somebody's own invitations and what they are about. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly invitationRows: InvitationRepository,
    private readonly pages: SessionPages,
  ) {}

  invitations({ accountId }: Actor, request: PageRequest): Promise<Page<Invitation>> {
    return this.transactions.read((tx) => this.invitationRows.page(tx, accountId, request));
  }

  session(actor: Actor, id: string): Promise<SessionPage | null> {
    return this.pages.page(actor, id);
  }
}
