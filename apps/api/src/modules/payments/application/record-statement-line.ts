import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Money } from '@baraza/money';
import { err, ok, type Result } from '@baraza/result';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type FieldFault,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { StatementRecords } from './statement-records.ts';

export interface RecordStatementLineInput {
  readonly fundId: string;
  readonly direction: 'credit' | 'debit';
  readonly amount: Money;
  readonly bookedOn: string;
  /** As the bank prints it, with or without the hyphens of the payment order's id. */
  readonly endToEndId: string;
  /** The bank's own reference of the line: the same line cannot be entered twice. */
  readonly bankReference: string;
  readonly remittanceText?: string | null | undefined;
}

export type RecordStatementLineFailure = NotFound | InvalidInput | WrongState;

/** Where the bank gives no file: one officer types the line in, another confirms it before anything is booked. */
@Injectable()
export class RecordStatementLine {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly records: StatementRecords,
  ) {}

  execute(actor: Actor, input: RecordStatementLineInput): Promise<Result<string, RecordStatementLineFailure>> {
    return this.transactions.run<string, RecordStatementLineFailure>(async (tx) => {
      const fund = await this.records.access.fund(tx, actor, input.fundId, 'finance_officer', 'second_officer');
      if (!fund.ok) return fund;
      const faults = faultsOf(input, dayOf(this.clock.now()));
      if (faults.length > 0) return err(invalidInput(...faults));
      const line = this.lineOf(actor, input);
      if (!(await this.records.statements.insertLine(tx, line)))
        return err(
          wrongState('entered', 'A line with this bank reference was entered before. Nothing was entered twice.'),
        );
      await this.records.trail.note(tx, actor, { act: 'record-statement-line', subjectId: line.id });
      return ok(line.id);
    });
  }

  private lineOf(actor: Actor, input: RecordStatementLineInput) {
    const enteredAt = this.clock.now();
    const bankReference = input.bankReference.trim();
    return {
      id: uuidv7(enteredAt),
      fundId: input.fundId,
      statementId: null,
      lineKey: `manual:${createHash('sha256').update(`${input.direction}:${bankReference}`).digest('hex')}`,
      direction: input.direction,
      amountMinor: input.amount.amountMinor,
      currency: input.amount.currency,
      bookedOn: input.bookedOn,
      endToEndId: input.endToEndId.replaceAll('-', '').trim().toLowerCase() || null,
      bankReference,
      remittanceText: input.remittanceText?.trim() || null,
      returnReason: null,
      state: 'entered' as const,
      enteredBy: actor.accountId,
      enteredAt,
      note: null,
    };
  }
}

function faultsOf(input: RecordStatementLineInput, today: string): FieldFault[] {
  const faults = [
    ...textFaults(input.endToEndId, { path: 'endToEndId', maxLength: 40 }),
    ...textFaults(input.bankReference, { path: 'bankReference', minLength: 1, maxLength: 100 }),
    ...textFaults(input.remittanceText ?? '', { path: 'remittanceText', maxLength: 500 }),
  ];
  if (input.amount.amountMinor <= 0n)
    faults.push({
      path: 'amount',
      code: 'not_positive',
      message: 'The amount is more than zero; its direction is said apart.',
    });
  if (input.bookedOn > today)
    faults.push({ path: 'bookedOn', code: 'future', message: 'The bank cannot have booked it on a day to come.' });
  return faults;
}
