import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { STATEMENT_LENGTH, STATEMENTS_AT_ONCE } from '../domain/consultation.ts';
import { type Statement, textKey } from '../domain/statement.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess, type Managed } from './consultation-access.ts';
import { faultsInAll, toTextsByLanguage, type WordsInLanguage } from './consultation-words.ts';

export interface AddStatementsInput {
  readonly consultation: string;
  /** Each in every language of the charter. */
  readonly statements: readonly { readonly words: readonly WordsInLanguage[] }[];
}

export type AddStatementsFailure = NotFound | InvalidInput | WrongState;

/** The statements with which representatives begin, translated by people. All or none of them are added. */
@Injectable()
export class AddStatements {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ConsultationAccess,
    private readonly statements: StatementRepository,
  ) {}

  execute(actor: Actor, input: AddStatementsInput): Promise<Result<Statement[], AddStatementsFailure>> {
    return this.transactions.run<Statement[], AddStatementsFailure>(async (tx) => {
      const managed = await this.access.manage(tx, actor, input.consultation);
      if (!managed.ok) return managed;
      const { consultation, member } = managed.value;
      if (consultation.state !== 'draft') {
        return err(
          wrongState(
            consultation.state,
            'Statements of the forum are added before members are asked. Nothing was added.',
          ),
        );
      }
      const present = await this.statements.inSight(tx, consultation.id);
      const faults = faultsOfAll(managed.value, input, present);
      if (faults.length > 0) return err(invalidInput(...faults));
      const added: Statement[] = [];
      for (const { words } of input.statements) {
        const texts = toTextsByLanguage(words);
        const language = consultation.languages[0]!;
        const about = { consultationId: consultation.id, memberId: member.id, origin: 'forum' } as const;
        const key = textKey(texts[language]!);
        const proposedOn = dayOf(this.clock.now());
        added.push(await this.statements.insert(tx, { ...about, language, texts, textKey: key, proposedOn }));
      }
      return ok(added);
    });
  }
}

function faultsOfAll({ consultation }: Managed, { statements }: AddStatementsInput, present: readonly Statement[]) {
  if (statements.length < 1 || statements.length > STATEMENTS_AT_ONCE) {
    const message = `Add 1 to ${STATEMENTS_AT_ONCE} statements at once; these are ${statements.length}.`;
    return [{ path: 'statements', code: 'too_many', message }];
  }
  const faults = statements.flatMap(({ words }, index) =>
    faultsInAll(words, consultation.languages, { path: `statements.${index}`, ...STATEMENT_LENGTH }),
  );
  const seen = new Set(present.map(({ texts, language }) => textKey(texts[language]!)));
  statements.forEach(({ words }, index) => {
    const key = textKey(toTextsByLanguage(words)[consultation.languages[0]!] ?? '');
    const message = 'This statement is there already.';
    if (seen.has(key)) faults.push({ path: `statements.${index}`, code: 'said_before', message });
    seen.add(key);
  });
  return faults;
}
