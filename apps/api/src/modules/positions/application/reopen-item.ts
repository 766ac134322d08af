import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import { promisesFor } from '../domain/answer-clock.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import { AnswerMoves } from './answer-moves.ts';
import { ForumDecisions, type Reasons } from './forum-decisions.ts';
import { OpenRatingRound } from './open-rating-round.ts';

/** On evidence that what was promised does not hold, the company answers anew, with a new clock. */
@Injectable()
export class ReopenItem {
  constructor(
    private readonly decisions: ForumDecisions,
    private readonly moves: AnswerMoves,
    private readonly rounds: OpenRatingRound,
    private readonly addressees: AddresseeReader,
    private readonly forums: ForumReader,
  ) {}

  execute(actor: Actor, itemId: string, given: Reasons): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.decisions.decide(actor, itemId, given, async (tx, item) => {
      if (!stateAfter(item.state, 'reopen', 'forum')) {
        return err(wrongState(item.state, 'This item is open. Nothing was changed.'));
      }
      if (!given.evidenceUrl && item.state === 'closed') {
        const message = 'A closed item reopens on evidence: say where it can be read.';
        return err(invalidInput({ path: 'evidenceUrl', code: 'missing', message }));
      }
      return ok(await this.reopen(tx, actor, item, given));
    });
  }

  async reopen(tx: Tx, actor: Actor, item: AnswerItem, given: Reasons): Promise<AnswerItem> {
    await this.rounds.replaceOpen(tx, item.id);
    const size = (await this.addressees.byId(tx, item.addresseeId))?.size ?? 'large';
    const days = (await this.forums.charterOf(tx, item.forumId))?.content.answerDays;
    const { answerBy } = promisesFor(this.moves.today(), { size, level: item.level, ...(days && { days }) });
    // A day that was extended beyond the ordinary one stays: the database lets promises move later only.
    const later = answerBy > item.answerBy ? answerBy : item.answerBy;
    const forumActId = await this.decisions.record(tx, actor, item, {
      ...{ kind: 'reopen', reasons: given.reasons, evidenceUrl: given.evidenceUrl ?? null, toDay: later },
    });
    const change = { state: 'reopened' as const, closedOn: null, answerBy: later, decideBy: null, forumActId };
    return this.moves.apply(tx, item, { ...change, missedQuorums: 0 });
  }
}
