import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { sameWords, type Candidate } from '../domain/candidate.ts';
import { hiddenWords } from '../domain/elections.errors.ts';
import type { StatementFailure } from '../domain/elections.failures.ts';
import { refuse, Statements, type StatementInput } from './statements.ts';

export const STATEMENT_MAXIMUM = 4000;

/**
 * A candidate's own words. What was translated from earlier ones goes: it would say something else. Words that a
 * moderator hid do not come back by saving them again; other words may take their place.
 */
@Injectable()
export class SaveStatement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly statements: Statements,
  ) {}

  execute(actor: Actor, input: StatementInput): Promise<Result<Candidate, StatementFailure>> {
    return this.transactions.run<Candidate, StatementFailure>(async (tx) => {
      const found = await this.statements.lock(tx, actor, input.candidateId, false);
      if (!found.ok) return found;
      const faults = await this.statements.faults(tx, found.value.election, input, STATEMENT_MAXIMUM);
      if (faults.length > 0) return refuse(faults);
      const { nominations } = this.statements;
      const { candidateId, language, text } = input;
      const [original] = await nominations.candidates.statementsOf(tx, [candidateId]);
      if (original?.hidden && sameWords(original.text, text)) return err(hiddenWords());
      await nominations.candidates.saveOriginal(tx, candidateId, language, text.trim(), nominations.now());
      return ok(found.value.candidate);
    });
  }
}
