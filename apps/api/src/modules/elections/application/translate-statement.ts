import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import type { Candidate } from '../domain/candidate.ts';
import type { StatementFailure } from '../domain/elections.failures.ts';
import { STATEMENT_MAXIMUM } from './save-statement.ts';
import { refuse, Statements, type StatementInput } from './statements.ts';

export interface TranslateStatementInput extends StatementInput {
  readonly madeByPerson: boolean;
}

const HIDDEN = 'A moderator hid this statement. No translation was saved: it would say the same.';
const MACHINE = {
  path: 'madeByPerson',
  code: 'machine',
  message: 'Only translations made by a person stand beside a ballot.',
};

/** A translation by the candidate or the returning officer, whose role is shown with it (S4). */
@Injectable()
export class TranslateStatement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly statements: Statements,
  ) {}

  execute(actor: Actor, input: TranslateStatementInput): Promise<Result<Candidate, StatementFailure>> {
    return this.transactions.run<Candidate, StatementFailure>(async (tx) => {
      const found = await this.statements.lock(tx, actor, input.candidateId, true);
      if (!found.ok) return found;
      const { candidate, election, role } = found.value;
      const faults = await this.statements.faults(tx, election, input, STATEMENT_MAXIMUM);
      if (!input.madeByPerson) faults.push(MACHINE);
      if (faults.length > 0) return refuse(faults);
      const { nominations } = this.statements;
      const statements = await nominations.candidates.statementsOf(tx, [candidate.id]);
      const original = statements.find(({ isOriginal }) => isOriginal);
      if (!original)
        return err(wrongState(candidate.state, 'There is no statement to translate yet. Nothing was saved.'));
      if (original.hidden) return err(wrongState('hidden', HIDDEN));
      if (original.language === input.language)
        return refuse([{ path: 'language', code: 'original', message: 'The original is in this language.' }]);
      const { candidateId, language, text } = input;
      const translation = { candidateId, language, text: text.trim(), isOriginal: false, translatorRole: role };
      await nominations.candidates.saveTranslation(tx, { ...translation, savedAt: nominations.now() });
      return ok(candidate);
    });
  }
}
