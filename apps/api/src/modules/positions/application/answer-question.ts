import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { PositionQuestion } from '../domain/restatement.ts';
import { RestatementRepository } from '../persistence/restatement.repository.ts';
import { ForumSide } from './forum-side.ts';

export type AnswerQuestionFailure = NotFound | InvalidInput | WrongState;

/** A representative says what is meant; once, for everybody to read. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly side: ForumSide,
    private readonly rows: RestatementRepository,
  ) {}

  execute(actor: Actor, questionId: string, answer: string): Promise<Result<PositionQuestion, AnswerQuestionFailure>> {
    return this.transactions.run<PositionQuestion, AnswerQuestionFailure>(async (tx) => {
      const found = isUuid(questionId) ? await this.rows.lockQuestion(tx, questionId) : null;
      const opened = found && (await this.side.of(tx, actor, found.recommendationId));
      if (!opened) return err(notFound('The question'));
      if (found.answer !== null) return err(wrongState('answered', 'Somebody has answered it already; that stands.'));
      const faults = textFaults(answer, { path: 'answer', minLength: 3, maxLength: 4000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      const at = this.clock.now();
      await this.rows.answer(tx, questionId, answer.trim(), opened.memberId, at);
      return ok({ ...found, answer: answer.trim(), answeredAt: at });
    });
  }
}
