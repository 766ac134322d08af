import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { EvidenceUseRepository, type EvidenceUse } from '../persistence/evidence-use.repository.ts';
import { ForumActRepository } from '../persistence/forum-act.repository.ts';
import { AnsweringAccess } from './answering-access.ts';

/**
 * Who may have a file that stands behind an answer: everybody once it was sent, unless a safety officer holds the item; then
 * its two sides; and the company alone while it is a draft. Decided when it is asked for, so that a hold works at once.
 */
@Injectable()
export class ReadEvidenceFile {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly uses: EvidenceUseRepository,
    private readonly acts: ForumActRepository,
    private readonly access: AnsweringAccess,
  ) {}

  mayRead(actor: Actor | null, fileId: string): Promise<boolean> {
    if (!isUuid(fileId)) return Promise.resolve(false);
    return this.transactions.read(async (tx) => {
      const uses = await this.uses.ofFile(tx, fileId);
      const sent = uses.filter(({ isSent }) => isSent).map(({ itemId }) => itemId);
      const holds = await this.acts.standingHolds(tx, sent, dayOf(this.clock.now()));
      if (sent.some((id) => !holds.some(({ itemId }) => itemId === id))) return true;
      return actor !== null && this.isOfASide(tx, actor, uses);
    });
  }

  private async isOfASide(tx: Tx, actor: Actor, uses: readonly EvidenceUse[]): Promise<boolean> {
    const own = await this.access.addresseeIdsOf(tx, actor);
    if (uses.some(({ addresseeId }) => own.includes(addresseeId))) return true;
    for (const forumId of new Set(uses.filter(({ isSent }) => isSent).map((use) => use.forumId))) {
      if (await this.access.represents(tx, actor, forumId)) return true;
      if (await this.access.guards(tx, actor, forumId)) return true;
    }
    return false;
  }
}
