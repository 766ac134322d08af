import { Injectable, type OnModuleInit } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { invalidInput, wrongState } from '../../../platform/errors/problems.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import type { RecheckComes, RecheckDue } from '../domain/answers.events.ts';
import type { RecheckFinding } from '../domain/forum-act.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { ForumDecisions, type Reasons } from './forum-decisions.ts';
import { ReopenItem } from './reopen-item.ts';

/** A year after closing, the forum looks whether it still holds; what fell back is noted and opens again. */
@Injectable()
export class RecordRecheck {
  constructor(
    private readonly decisions: ForumDecisions,
    private readonly reopening: ReopenItem,
    private readonly moves: AnswerMoves,
  ) {}

  execute(
    actor: Actor,
    itemId: string,
    found: Reasons & { readonly finding: RecheckFinding },
  ): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.decisions.decide(actor, itemId, found, async (tx, item) => {
      const today = this.moves.today();
      const rechecks = await this.decisions.acts.rechecksOf(tx, [item.id]);
      const due = rechecks.find(({ actId, dueOn }) => actId === null && dueOn <= today);
      if (!due || item.state !== 'closed') {
        return err(wrongState(item.state, 'Nothing is to be looked at again here today. Nothing was changed.'));
      }
      if (found.finding === 'regressed' && !found.evidenceUrl) {
        const message = 'That it fell back needs evidence: say where it can be read.';
        return err(invalidInput({ path: 'evidenceUrl', code: 'missing', message }));
      }
      const actId = await this.decisions.record(tx, actor, item, { ...found, kind: 'recheck' });
      await this.decisions.acts.finishRecheck(tx, item.id, due.dueOn, actId);
      await this.moves.note(tx, item.id);
      return ok(found.finding === 'regressed' ? await this.reopening.reopen(tx, actor, item, found) : item);
    });
  }
}

/** The day of a re-check has come. */
@Injectable()
export class RecheckClock implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly outbox: Outbox,
    private readonly items: AnswerItemRepository,
    private readonly decisions: ForumDecisions,
    private readonly moves: AnswerMoves,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RecheckComes>('positions.recheck-comes', 'positions.open-recheck', (tx, payload) =>
      this.open(tx, payload),
    );
  }

  private async open(tx: Tx, { itemId, dueOn }: RecheckComes['payload']): Promise<void> {
    const item = await this.items.lock(tx, itemId);
    const today = this.moves.today();
    if (item?.state !== 'closed' || today < dueOn) return;
    if (!(await this.decisions.acts.openRecheck(tx, itemId, dueOn, today))) return;
    const event: RecheckDue = { type: 'positions.recheck-due', payload: { itemId, forumId: item.forumId } };
    await this.outbox.publish(tx, event);
  }
}
