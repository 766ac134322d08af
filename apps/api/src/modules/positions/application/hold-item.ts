import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import { holdFaults, type HoldWish } from '../domain/hold.ts';
import { ForumActRepository, type Hold } from '../persistence/forum-act.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { AnsweringAccess } from './answering-access.ts';

/** The forum's safety officer keeps what would be published by itself from the public, for a time, with reasons (rule I6). */
@Injectable()
export class HoldItem {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly acts: ForumActRepository,
    private readonly moves: AnswerMoves,
  ) {}

  place(actor: Actor, wish: HoldWish & { readonly itemId: string }): Promise<Result<Hold, AnswerFailure>> {
    return this.transactions.run<Hold, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForSafety(tx, actor, wish.itemId);
      if (!item) return err(notFound('This item'));
      const placedAt = this.clock.now();
      const faults = holdFaults(wish, placedAt);
      if (faults.length > 0) return err(invalidInput(...faults));
      const who = { itemId: item.id, accountId: actor.accountId, reasons: wish.reasons.trim() };
      const hold: Hold = { id: uuidv7(placedAt), ...who, placedAt, untilOn: wish.untilOn, releasedAt: null };
      await this.acts.insertHold(tx, hold);
      await this.moves.note(tx, item.id);
      return ok(hold);
    });
  }

  release(actor: Actor, holdId: string): Promise<Result<Hold, AnswerFailure>> {
    return this.transactions.run<Hold, AnswerFailure>(async (tx) => {
      const hold = isUuid(holdId) ? await this.acts.holdById(tx, holdId) : null;
      const item = hold && (await this.access.lockForSafety(tx, actor, hold.itemId));
      if (!hold || !item) return err(notFound('This hold'));
      if (hold.releasedAt) return err(wrongState('released', 'This hold has ended. Nothing was changed.'));
      const releasedAt = this.clock.now();
      await this.acts.release(tx, hold.id, actor.accountId, releasedAt);
      await this.moves.note(tx, item.id);
      return ok({ ...hold, releasedAt });
    });
  }
}
