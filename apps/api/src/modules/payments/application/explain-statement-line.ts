import { Injectable } from '@nestjs/common';
import { currency, money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
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
import { bankCharge, Ledger, type PostFailure } from '../../ledger/index.ts';
import { samePerson, type SamePerson } from '../domain/payments.errors.ts';
import type { StatementLine } from '../domain/statement-line.ts';
import { StatementRecords } from './statement-records.ts';

export interface ExplainStatementLineInput {
  readonly lineId: string;
  /** `bank_charge` books it; `recorded_elsewhere` says where the books have it already, e.g. a contribution. */
  readonly as: 'bank_charge' | 'recorded_elsewhere';
  readonly note: string;
}

export type ExplainStatementLineFailure = NotFound | InvalidInput | WrongState | SamePerson | PostFailure;

/** What no payment order explains is explained by a person, in writing. */
@Injectable()
export class ExplainStatementLine {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: StatementRecords,
    private readonly ledger: Ledger,
  ) {}

  execute(actor: Actor, input: ExplainStatementLineInput): Promise<Result<string, ExplainStatementLineFailure>> {
    return this.transactions.run<string, ExplainStatementLineFailure>(async (tx) => {
      const line = isUuid(input.lineId) ? await this.records.statements.lockLine(tx, input.lineId) : null;
      const fund = line && (await this.records.access.fund(tx, actor, line.fundId, 'finance_officer'));
      if (!line || !fund?.ok) return err(notFound('The line'));
      const refusal = refusalOf(actor, line, input);
      if (refusal) return err(refusal);
      const booked = input.as === 'bank_charge' ? await this.bookCharge(tx, line) : ok();
      if (!booked.ok) return booked;
      await this.records.statements.settle(tx, line.id, {
        state: input.as,
        reason: null,
        orderId: line.orderId,
        note: input.note.trim(),
        settledBy: actor.accountId,
        settledAt: this.clock.now(),
      });
      await this.records.trail.note(tx, actor, {
        act: 'explain-statement-line',
        subjectId: line.id,
        details: { as: input.as },
      });
      return ok(line.id);
    });
  }

  private async bookCharge(tx: Tx, line: StatementLine): Promise<Result<unknown, PostFailure>> {
    const charge = money(line.amountMinor, currency(line.currency));
    return this.ledger.post(tx, {
      ...bankCharge(charge, await this.ledger.coverLoss(tx, line.fundId, charge)),
      fundId: line.fundId,
      effectiveOn: dayOf(this.clock.now()),
      causeType: 'statement-line',
      causeId: line.id,
      idempotencyKey: `bank-charge:${line.id}`,
      memo: 'Charge of the bank, from its statement',
    });
  }
}

function refusalOf(
  actor: Actor,
  line: StatementLine,
  input: ExplainStatementLineInput,
): InvalidInput | WrongState | SamePerson | null {
  const faults = textFaults(input.note, { path: 'note', minLength: 5, maxLength: 1_000 });
  if (input.as === 'bank_charge' && line.direction !== 'debit')
    faults.push({ path: 'as', code: 'not_a_charge', message: 'Money that came in is not a charge.' });
  if (faults.length > 0) return invalidInput(...faults);
  if (line.state !== 'unexplained')
    return wrongState(line.state, 'Nothing was changed: this line is explained already.');
  const isOwnEntry = line.statementId === null && line.enteredBy === actor.accountId;
  return isOwnEntry ? samePerson('You typed this line yourself, so another person has to explain it.') : null;
}
