import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { notFound, wrongState } from '../../../platform/errors/problems.ts';
import { stateAfter, type AnswerItem } from '../domain/answer-item.ts';
import type { AnswerFailure } from '../domain/answers.errors.ts';
import { AnswerMoves } from './answer-moves.ts';
import { AnsweringAccess } from './answering-access.ts';

/** The company says that it has read the recommendation and will answer. */
@Injectable()
export class AcknowledgeItem {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: AnsweringAccess,
    private readonly moves: AnswerMoves,
  ) {}

  execute(actor: Actor, itemId: string): Promise<Result<AnswerItem, AnswerFailure>> {
    return this.transactions.run<AnswerItem, AnswerFailure>(async (tx) => {
      const item = await this.access.lockForCompany(tx, actor, itemId, 'company_rights', 'company_signatory');
      if (!item) return err(notFound('This recommendation'));
      const state = stateAfter(item.state, 'acknowledge', 'company');
      if (!state) return err(wrongState(item.state, 'This was acknowledged before. Nothing was changed.'));
      return ok(await this.moves.apply(tx, item, { state, acknowledgedOn: this.moves.today() }, ['acknowledge']));
    });
  }
}
