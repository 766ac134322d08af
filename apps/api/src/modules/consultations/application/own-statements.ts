import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { STATEMENT_LENGTH } from '../domain/consultation.ts';
import type { Statement } from '../domain/statement.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess } from './consultation-access.ts';
import { faultsOf } from './consultation-words.ts';

export interface TranslateStatementWordsInput {
  readonly statementId: string;
  readonly language: string;
  readonly text: string;
}

export type WithdrawStatementFailure = NotFound | WrongState;
export type TranslateWordsFailure = NotFound | InvalidInput;

/** What happens to a statement after it was proposed: its author takes it back, representatives have it translated. */
@Injectable()
export class OwnStatements {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: ConsultationAccess,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  /** While members are asked; ratings of it stay, and are not shown. */
  withdraw(actor: Actor, id: string): Promise<Result<Statement, WithdrawStatementFailure>> {
    return this.transactions.run<Statement, WithdrawStatementFailure>(async (tx) => {
      const statement = isUuid(id) ? await this.statements.byId(tx, id) : null;
      const [consultation] = statement ? await this.consultations.byIds(tx, [statement.consultationId]) : [];
      const seen = consultation && (await this.access.seen(tx, actor, consultation));
      if (!statement || seen?.member?.id !== statement.memberId) return err(notFound('The statement'));
      if (seen.consultation.state === 'closed') {
        return err(wrongState('closed', 'Members have answered this statement; it stays. Nothing was changed.'));
      }
      await this.statements.withdraw(tx, id);
      return ok({ ...statement, withdrawn: true });
    });
  }

  /** A translation made by a person: a representative has it done. The original words stay as they are. */
  translate(actor: Actor, input: TranslateStatementWordsInput): Promise<Result<Statement, TranslateWordsFailure>> {
    return this.transactions.run<Statement, TranslateWordsFailure>(async (tx) => {
      const statement = isUuid(input.statementId) ? await this.statements.byId(tx, input.statementId) : null;
      const [consultation] = statement ? await this.consultations.byIds(tx, [statement.consultationId]) : [];
      const seen = consultation && (await this.access.seen(tx, actor, consultation));
      if (!statement || !seen?.isRepresentative) return err(notFound('The statement'));
      const bound = { path: 'text', ...STATEMENT_LENGTH, maxLength: STATEMENT_LENGTH.maxLength * 2 };
      const faults = faultsOf(input, seen.consultation.languages, bound);
      if (input.language === statement.language) {
        faults.push({
          path: 'language',
          code: 'original',
          message: 'These are the words of whoever wrote it; they stay.',
        });
      }
      if (faults.length > 0) return err(invalidInput(...faults));
      await this.statements.translate(tx, statement.id, input.language, input.text.trim());
      return ok((await this.statements.byId(tx, statement.id))!);
    });
  }
}
