import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type NotFound, wrongState, type WrongState } from '../../../platform/errors/problems.ts';
import type { Engagement } from '../domain/engagement.ts';
import { EngagementMovesRepository } from '../persistence/engagement-moves.repository.ts';
import { EngagementDesk } from './engagement-desk.ts';

/** A forum that signs no ground rules loses nothing: its people may be heard case by case, and it may sign later. */
@Injectable()
export class DecideCaseByCase {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly desk: EngagementDesk,
    private readonly moves: EngagementMovesRepository,
  ) {}

  execute(actor: Actor, engagementId: string, caseByCase: boolean): Promise<Result<Engagement, NotFound | WrongState>> {
    return this.transactions.run<Engagement, NotFound | WrongState>(async (tx) => {
      const found = await this.desk.asForum(tx, actor, engagementId);
      if (!found.ok) return found;
      const { engagement } = found.value;
      if (engagement.state !== 'briefing' && engagement.state !== 'ground_rules')
        return err(wrongState(engagement.state, 'This is decided before an engagement runs. Nothing was changed.'));
      await this.moves.setCaseByCase(tx, engagement.id, caseByCase);
      return ok({ ...engagement, caseByCase });
    });
  }
}
