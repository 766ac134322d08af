import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Page, PageRequest } from '../../../platform/database/keyset.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { ForumAppointments } from '../../forums/index.ts';
import { ModeratedRepository, type WordsInSight } from '../persistence/moderated.repository.ts';

/** What the moderators of a forum go through: statements and comments that members see. */
@Injectable()
export class ConsultationTexts {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly appointments: ForumAppointments,
    private readonly words: ModeratedRepository,
  ) {}

  /** Newest first; empty for whoever does not moderate the forum. */
  page({ accountId }: Actor, forumId: string, request: PageRequest): Promise<Page<WordsInSight>> {
    return this.transactions.read(async (tx) => {
      const moderates =
        isUuid(forumId) && (await this.appointments.holds(tx, { accountId, forumId, role: 'moderator' }));
      return moderates ? this.words.inSight(tx, forumId, request) : { edges: [], hasNextPage: false };
    });
  }
}
