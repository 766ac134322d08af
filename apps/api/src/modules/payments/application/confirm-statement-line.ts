import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { PostFailure } from '../../ledger/index.ts';
import { samePerson, type SamePerson } from '../domain/payments.errors.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import { BookStatementLine } from './book-statement-line.ts';
import { StatementRecords } from './statement-records.ts';

export interface ConfirmStatementLineInput {
  readonly lineId: string;
  /** False withdraws the line: it was typed wrongly. */
  readonly accept: boolean;
}

export type ConfirmStatementLineFailure = NotFound | WrongState | SamePerson | PostFailure;

/** A second person compares the typed line with the bank's paper; only then is it booked. */
@Injectable()
export class ConfirmStatementLine {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: StatementRecords,
    private readonly bookLine: BookStatementLine,
  ) {}

  execute(actor: Actor, input: ConfirmStatementLineInput): Promise<Result<string, ConfirmStatementLineFailure>> {
    return this.transactions.run<string, ConfirmStatementLineFailure>(async (tx) => {
      const line = isUuid(input.lineId) ? await this.records.statements.lockLine(tx, input.lineId) : null;
      if (!line) return err(notFound('The line'));
      const fund = await this.records.access.fund(tx, actor, line.fundId, 'finance_officer', 'second_officer');
      if (!fund.ok) return err(notFound('The line'));
      if (line.state !== 'entered')
        return err(wrongState(line.state, 'Nothing was changed: this line was answered before.'));
      if (line.enteredBy === actor.accountId)
        return err(
          samePerson('You typed this line yourself, so another person has to confirm it. It stays in the list.'),
        );
      return this.answer(tx, actor, line, input.accept);
    });
  }

  private async answer(
    tx: Tx,
    actor: Actor,
    line: StatementLine,
    accept: boolean,
  ): Promise<Result<string, PostFailure>> {
    const act = { act: accept ? 'confirm-statement-line' : 'withdraw-statement-line', subjectId: line.id };
    await this.records.trail.note(tx, actor, act);
    if (!accept) {
      const settled = { reason: null, orderId: null, settledBy: actor.accountId, settledAt: this.clock.now() };
      await this.records.statements.settle(tx, line.id, { state: 'withdrawn', ...settled });
      return ok(line.id);
    }
    const booked = await this.bookLine.execute(tx, line, actor.accountId);
    return booked.ok ? ok(line.id) : booked;
  }
}
