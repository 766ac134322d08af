import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import {
  invalidInput,
  type InvalidInput,
  notFound,
  type NotFound,
  wrongState,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { STATEMENTS_MAXIMUM } from '@baraza/opinion-map';
import { STATEMENT_LENGTH } from '../domain/consultation.ts';
import {
  saidBefore,
  type SaidBefore,
  tooManyStatements,
  type TooManyStatements,
} from '../domain/consultations.errors.ts';
import { ALIKE, likeness, type Statement, textKey } from '../domain/statement.ts';
import { ConsultationRepository } from '../persistence/consultation.repository.ts';
import { StatementRepository } from '../persistence/statement.repository.ts';
import { ConsultationAccess, type Seen } from './consultation-access.ts';
import { faultsOf } from './consultation-words.ts';

export interface ProposeStatementInput {
  readonly consultation: string;
  readonly language: string;
  readonly text: string;
  /** The member has seen what is nearly the same and means something else. */
  readonly allTheSame?: boolean | null | undefined;
}

export type ProposeStatementFailure = NotFound | InvalidInput | WrongState | TooManyStatements | SaidBefore;

/** A member puts a sentence before the others, without their name. */
@Injectable()
export class ProposeStatement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: ConsultationAccess,
    private readonly consultations: ConsultationRepository,
    private readonly statements: StatementRepository,
  ) {}

  execute(actor: Actor, input: ProposeStatementInput): Promise<Result<Statement, ProposeStatementFailure>> {
    return this.transactions.run<Statement, ProposeStatementFailure>(async (tx) => {
      const seen = await this.access.see(tx, actor, input.consultation);
      if (!seen?.member) return err(notFound('The consultation'));
      const consultation = (await this.consultations.lockBySlug(tx, input.consultation))!;
      const refusal = await this.refusalOf(tx, { ...seen, consultation }, input);
      if (refusal) return err(refusal);
      const share = await this.consultations.lockShare(tx, consultation.id, seen.member.id);
      if (share.proposed >= consultation.proposalsEach) return err(tooManyStatements(consultation.proposalsEach));
      await this.consultations.saveShare(tx, consultation.id, seen.member.id, {
        ...share,
        proposed: share.proposed + 1,
      });
      const { language } = input;
      const text = input.text.trim().replace(/\s+/g, ' ');
      const about = { consultationId: consultation.id, memberId: seen.member.id, origin: 'member' } as const;
      const words = { language, texts: { [language]: text }, textKey: textKey(text) };
      return ok(await this.statements.insert(tx, { ...about, ...words, proposedOn: dayOf(this.clock.now()) }));
    });
  }

  private async refusalOf(
    tx: Tx,
    { consultation }: Seen,
    { text, language, allTheSame }: ProposeStatementInput,
  ): Promise<ProposeStatementFailure | null> {
    const { state } = consultation;
    if (state !== 'open') return wrongState(state, 'This consultation is over. Nothing was sent.');
    const faults = faultsOf({ language, text }, consultation.languages, { path: 'text', ...STATEMENT_LENGTH });
    if (faults.length > 0) return invalidInput(...faults);
    const key = textKey(text);
    if (key.length < 3) return invalidInput({ path: 'text', code: 'too_short', message: 'A statement is a sentence.' });
    if ((await this.statements.lastNumber(tx, consultation.id)) >= STATEMENTS_MAXIMUM) {
      const message = `This consultation has ${STATEMENTS_MAXIMUM} statements, which is all that members can be asked. Nothing was sent; you can comment.`;
      return wrongState('full', message);
    }
    return likest(key, await this.statements.inSight(tx, consultation.id), allTheSame === true);
  }
}

function likest(key: string, present: readonly Statement[], allTheSame: boolean): SaidBefore | null {
  const scored = present.map((one) => {
    const score = Math.max(...Object.values(one.texts).map((text) => likeness(key, textKey(text))));
    return { one, score, same: textKey(one.texts[one.language] ?? '') === key };
  });
  const same = scored.find((one) => one.same);
  if (same) return saidBefore(same.one, true);
  const nearest = scored.reduce((best, one) => (one.score > best.score ? one : best), { one: null, score: 0 } as {
    one: Statement | null;
    score: number;
  });
  return nearest.one && nearest.score >= ALIKE && !allTheSame ? saidBefore(nearest.one, false) : null;
}
