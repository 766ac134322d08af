import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { recheckOn } from '../domain/answer-clock.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { RecheckComes } from '../domain/answers.events.ts';
import { AnswerMoves } from './answer-moves.ts';
import { ForumDecisions, type Reasons } from './forum-decisions.ts';
import { OpenRatingRound } from './open-rating-round.ts';

/** Only the forum closes an item, and only one that members rated; a year later it looks again. */
@Injectable()
export class CloseAnswerItem {
  constructor(
    private readonly decisions: ForumDecisions,
    private readonly moves: AnswerMoves,
    private readonly rounds: OpenRatingRound,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, itemId: string, given: Reasons): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.decisions.decide(actor, itemId, given, async (tx, item) => {
      const state = stateAfter(item.state, 'close', 'forum');
      if (!state) {
        return err(wrongState(item.state, 'Only what members have rated can be closed. Nothing was changed.'));
      }
      await this.rounds.replaceOpen(tx, item.id);
      const closedOn = this.moves.today();
      const forumActId = await this.decisions.record(tx, actor, item, { ...given, kind: 'close' });
      const closed = await this.moves.apply(tx, item, { state, closedOn, forumActId, decideBy: null }, [
        ...(['acknowledge', 'interim', 'answer', 'decide'] as const),
      ]);
      const dueOn = recheckOn(closedOn);
      await this.decisions.acts.planRecheck(tx, item.id, dueOn);
      const event: RecheckComes = { type: 'positions.recheck-comes', payload: { itemId: item.id, dueOn } };
      await this.outbox.publish(tx, event, new Date(`${dueOn}T00:00:00Z`));
      return ok(closed);
    });
  }
}
