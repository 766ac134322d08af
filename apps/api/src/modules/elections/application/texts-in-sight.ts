import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumAppointments } from '../../forums/index.ts';
import { ModeratedRepository, type TextInSight } from '../persistence/moderated.repository.ts';

const NOTHING: Page<TextInSight> = { edges: [], hasNextPage: false };

/** What the moderators of a forum go through: texts of its elections that readers see. */
@Injectable()
export class TextsInSight {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly appointments: ForumAppointments,
    private readonly texts: ModeratedRepository,
  ) {}

  /** Newest first; empty for whoever does not moderate the forum. */
  page({ accountId }: Actor, forumId: string, request: PageRequest): Promise<Page<TextInSight>> {
    return this.transactions.read(async (tx) => {
      const moderates =
        isUuid(forumId) && (await this.appointments.holds(tx, { accountId, forumId, role: 'moderator' }));
      return moderates ? this.texts.inSight(tx, forumId, request) : NOTHING;
    });
  }
}
