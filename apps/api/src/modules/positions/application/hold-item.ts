import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { daysBetween } from '../domain/answer-clock.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import { ForumActRepository, type Hold } from '../persistence/forum-act.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { AnsweringAccess } from './answering-access.ts';

/** The database allows no more; a hold that must last is placed again, by somebody who looked again. */
export const HOLD_DAYS_MAXIMUM = 90;

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

  place(
    actor: Actor,
    wish: { readonly itemId: string; readonly reasons: string; readonly untilOn: string },
  ): Promise<Result<Hold, AnswerFailure>> {
    return this.transactions.run<Hold, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForSafety(tx, actor, wish.itemId);
      if (!item) return err(notFound('This item'));
      const placedAt = this.clock.now();
      const faults = textFaults(wish.reasons, { path: 'reasons', minLength: 10, maxLength: 4000 });
      const days = daysBetween(dayOf(placedAt), wish.untilOn);
      if (days < 1 || days > HOLD_DAYS_MAXIMUM) {
        const message = `A hold ends within ${HOLD_DAYS_MAXIMUM} days; it can be placed again.`;
        faults.push({ path: 'untilOn', code: 'out_of_range', message });
      }
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
