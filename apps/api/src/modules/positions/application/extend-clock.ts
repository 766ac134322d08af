import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { daysBetween, type AnswerClock } from '../domain/answer-clock.ts';
import { openPromises, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { ItemChange } from '../persistence/answer-item.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { ForumDecisions, type Reasons } from './forum-decisions.ts';

const EXTENSION_DAYS_MAXIMUM = 120;

const COLUMN = {
  acknowledge: 'acknowledgeBy',
  interim: 'interimBy',
  answer: 'answerBy',
  decide: 'decideBy',
} as const satisfies Record<AnswerClock, keyof ItemChange>;

/** Only the forum gives a company more time. A promise that was broken before stays in the record. */
@Injectable()
export class ExtendClock {
  constructor(
    private readonly decisions: ForumDecisions,
    private readonly moves: AnswerMoves,
  ) {}

  execute(
    actor: Actor,
    itemId: string,
    wish: Reasons & { readonly clock: AnswerClock; readonly toDay: string },
  ): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.decisions.decide(actor, itemId, wish, async (tx, item) => {
      const promise = openPromises(item).find(({ clock }) => clock === wish.clock);
      if (!promise) return err(wrongState(item.state, 'Nothing is due here. Nothing was changed.'));
      const longer = daysBetween(promise.dueOn, wish.toDay);
      if (longer < 1 || longer > EXTENSION_DAYS_MAXIMUM || wish.toDay <= this.moves.today()) {
        const message = `The new day is after ${promise.dueOn}, at most ${EXTENSION_DAYS_MAXIMUM} days later, and still to come.`;
        return err(invalidInput({ path: 'toDay', code: 'out_of_range', message }));
      }
      const { reasons, evidenceUrl, clock, toDay } = wish;
      const act = { kind: 'extend', reasons, evidenceUrl: evidenceUrl ?? null, clock, toDay } as const;
      const forumActId = await this.decisions.record(tx, actor, item, { ...act, fromDay: promise.dueOn });
      return ok(await this.moves.apply(tx, item, { [COLUMN[clock]]: toDay, forumActId }, [clock]));
    });
  }
}
