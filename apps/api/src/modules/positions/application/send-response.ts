import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { invalidInput, notFound, wrongState } from '../../../platform/errors/problems.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import { AnsweringAccess } from './answering-access.ts';
import { CountAnswer } from './count-answer.ts';
import { ResponsePath } from './response-path.ts';

/** The signed answer leaves the company. Nothing of it can be changed afterwards, by anybody. */
@Injectable()
export class SendResponse {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly path: ResponsePath,
    private readonly counting: CountAnswer,
  ) {}

  execute(actor: Actor, itemId: string): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.transactions.run<AnswerItem, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForCompany(tx, actor, itemId, 'company_rights', 'company_signatory');
      const draft = item && (await this.path.open(tx, item.id));
      if (!item || !draft) return err(notFound('A draft of this answer'));
      if (!stateAfter(item.state, 'answer', 'company')) {
        return err(wrongState(item.state, 'The forum closed this item. Your draft is kept; nothing was sent.'));
      }
      if (draft.state !== 'signed') return err(wrongState(draft.state, 'An answer is signed before it is sent.'));
      // Days pass between a signature and the sending: a decision date may have come too near.
      const faults = await this.path.faults(tx, draft);
      if (faults.length > 0) return err(invalidInput(...faults));
      const { id: responseId, revision } = draft;
      const occurredAt = this.clock.now();
      const trail = { kind: 'sent', accountId: actor.accountId, level: null, roleTitle: null, note: null } as const;
      const signoff = { ...trail, id: uuidv7(occurredAt), responseId, revision, occurredAt };
      await this.path.move(tx, draft.id, { state: 'signed' }, signoff);
      return ok(await this.counting.count(tx, item, draft, dayOf(occurredAt)));
    });
  }
}
