import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import type { HustingsQuestion } from '../domain/candidate.ts';
import type { ElectionStyle } from '../domain/election.ts';
import { notEligible } from '../domain/elections.errors.ts';
import type { AskHustingsFailure } from '../domain/elections.failures.ts';
import { Hustings } from './hustings.ts';
import { refuse, Statements } from './statements.ts';

const QUESTION_MAXIMUM = 1000;
const QUESTIONS_EACH = 5;

export interface AskHustingsInput {
  readonly election: string;
  readonly language: string;
  readonly text: string;
}

export interface AskedQuestion {
  readonly question: HustingsQuestion;
  readonly styles: readonly ElectionStyle[];
}

/** A member asks everybody who stands in their contest; the question carries no name. */
@Injectable()
export class AskHustings {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly hustings: Hustings,
    private readonly statements: Statements,
  ) {}

  execute(actor: Actor, input: AskHustingsInput): Promise<Result<AskedQuestion, AskHustingsFailure>> {
    return this.transactions.run<AskedQuestion, AskHustingsFailure>(async (tx) => {
      const entered = await this.hustings.enter(tx, actor, await this.hustings.bySlug(tx, input.election));
      if (!entered.ok) return entered;
      const { election, own } = entered.value;
      if (own.member.state !== 'active') return err(notEligible('not-active'));
      if (!own.style) return err(notEligible('other-constituency'));
      const faults = await this.statements.faults(tx, election, { ...input, candidateId: '' }, QUESTION_MAXIMUM);
      if (faults.length > 0) return refuse(faults);
      if ((await this.hustings.rows.askedBy(tx, election.id, own.member.id)) >= QUESTIONS_EACH) {
        const message = `You have asked ${QUESTIONS_EACH} questions in this election, which is all one member may. Nothing was sent.`;
        return err(wrongState(election.state, message));
      }
      const now = this.hustings.now();
      const { language, text } = input;
      const place = { id: uuidv7(now), electionId: election.id, styleId: own.style.id };
      const question = { ...place, language, text: text.trim(), askedAt: now };
      await this.hustings.rows.ask(tx, question, own.member.id);
      return ok({ question, styles: [own.style] });
    });
  }
}
