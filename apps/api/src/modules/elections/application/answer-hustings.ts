import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid, uuidv7 } from '../../../platform/database/uuid.ts';
import { notFound } from '../../../platform/errors/problems.ts';
import { sameWords, type HustingsAnswer } from '../domain/candidate.ts';
import { hiddenWords, notEligible } from '../domain/elections.errors.ts';
import type { AnswerHustingsFailure } from '../domain/elections.failures.ts';
import { Hustings } from './hustings.ts';
import { STATEMENT_MAXIMUM } from './save-statement.ts';
import { refuse, Statements } from './statements.ts';

export interface AnswerHustingsInput {
  readonly questionId: string;
  readonly language: string;
  readonly text: string;
}

/** A candidate of the contest answers; a later answer replaces it, unless it only repeats what a moderator hid. */
@Injectable()
export class AnswerHustings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly hustings: Hustings,
    private readonly statements: Statements,
  ) {}

  execute(actor: Actor, input: AnswerHustingsInput): Promise<Result<HustingsAnswer, AnswerHustingsFailure>> {
    return this.transactions.run<HustingsAnswer, AnswerHustingsFailure>(async (tx) => {
      const question = isUuid(input.questionId) ? await this.hustings.rows.question(tx, input.questionId) : null;
      if (!question) return err(notFound('The question'));
      const entered = await this.hustings.enter(tx, actor, await this.hustings.byId(tx, question.electionId));
      if (!entered.ok) return entered;
      const { election, own } = entered.value;
      const { nominations } = this.statements;
      const candidate = await nominations.candidates.ofMember(tx, [question.styleId], own.member.id);
      if (candidate?.state !== 'standing') return err(notEligible('not-a-candidate'));
      const faults = await this.statements.faults(
        tx,
        election,
        { ...input, candidateId: candidate.id },
        STATEMENT_MAXIMUM,
      );
      if (faults.length > 0) return refuse(faults);
      const { language, text } = input;
      const hidden = await this.hustings.rows.hiddenAnswer(tx, question.id, candidate.id);
      if (hidden !== null && sameWords(hidden, text)) return err(hiddenWords());
      const now = this.hustings.now();
      const place = { id: uuidv7(now), questionId: question.id, candidateId: candidate.id };
      const answer = { ...place, language, text: text.trim(), answeredAt: now };
      await this.hustings.rows.answer(tx, answer);
      return ok(answer);
    });
  }
}
