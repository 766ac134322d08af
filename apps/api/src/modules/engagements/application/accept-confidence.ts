import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { ConfidentialItem } from '../domain/confidential-item.ts';
import { ConfidentialRepository } from '../persistence/confidential.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

/** A representative promises to keep one item until its end, and reads it: the only non-disclosure there is. */
@Injectable()
export class AcceptConfidence {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly items: ConfidentialRepository,
  ) {}

  execute(actor: Actor, id: string): Promise<Result<ConfidentialItem, NotFound | WrongState>> {
    return this.transactions.run<ConfidentialItem, NotFound | WrongState>(async (tx) => {
      const item = isUuid(id) ? await this.items.lock(tx, id) : null;
      const desk = item && (await this.desk.asForum(tx, actor, item.engagementId));
      if (!item || !desk?.ok) return err(notFound('This confidential item'));
      if (item.sunsetOn === null || item.state !== 'sealed')
        return err(wrongState(item.state, 'There is nothing to promise here.'));
      await this.items.accept(tx, item.id, actor.accountId, item.sunsetOn, this.desk.now());
      return ok(item);
    });
  }
}
