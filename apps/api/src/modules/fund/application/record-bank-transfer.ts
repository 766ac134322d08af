import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Money } from '@baraza/money';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  type FieldFault,
  type InvalidInput,
  type NotFound,
} from '../../../platform/errors/problems.ts';
import type { BankTransfer } from '../domain/bank-transfer.ts';
import type { Contribution } from '../domain/contribution.ts';
import { isCreditorReference, normaliseReference } from '../domain/creditor-reference.ts';
import { alreadyEntered, type AlreadyEntered } from '../domain/fund.errors.ts';
import { BankTransferRepository } from '../persistence/bank-transfer.repository.ts';
import { TransferDesk } from './transfer-desk.ts';

export interface RecordBankTransferInput {
  readonly fundSlug: string;
  /** The reference that the payer wrote on the transfer, as the statement shows it. */
  readonly reference: string;
  readonly amount: Money;
  readonly valueOn: string;
  readonly bankReference: string;
}

export type RecordBankTransferFailure = NotFound | InvalidInput | AlreadyEntered;

/** An officer enters a line of the bank statement. It changes nothing until another person confirms it. */
@Injectable()
export class RecordBankTransfer {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly desk: TransferDesk,
    private readonly transfers: BankTransferRepository,
  ) {}

  async execute(
    actor: Actor,
    input: RecordBankTransferInput,
  ): Promise<Result<BankTransfer, RecordBankTransferFailure>> {
    const faults = faultsOf(input, dayOf(this.clock.now()));
    if (faults.length > 0) return err(invalidInput(...faults));
    return this.transactions.run<BankTransfer, RecordBankTransferFailure>(async (tx) => {
      const fund = await this.desk.fundOf(tx, actor, input.fundSlug, ['finance_officer']);
      if (!fund) return err(notFound('The fund'));
      const contribution = await this.desk.promised(tx, fund.id, normaliseReference(input.reference));
      if (!contribution) return err(invalidInput(unknownReference));
      if (contribution.amount.currency !== input.amount.currency) return err(invalidInput(otherCurrency(contribution)));
      return this.enter(tx, actor, contribution, input);
    });
  }

  private async enter(
    tx: Tx,
    actor: Actor,
    contribution: Contribution,
    { amount, valueOn, bankReference }: RecordBankTransferInput,
  ): Promise<Result<BankTransfer, AlreadyEntered>> {
    const now = this.clock.now();
    const transfer: BankTransfer = {
      ...{ id: uuidv7(now), fundId: contribution.fundId, contributionId: contribution.id, amount, valueOn },
      ...{ bankReference: bankReference.trim(), state: 'entered', enteredBy: actor.accountId, enteredAt: now },
      ...{ decidedBy: null, decidedAt: null, rejection: null },
    };
    try {
      await this.transfers.insert(tx, transfer);
    } catch (error) {
      if (constraintOf(error) === 'bank_transfers_line') return err(alreadyEntered());
      throw error;
    }
    await this.desk.note(tx, actor, 'enter-bank-transfer', transfer);
    return ok(transfer);
  }
}

const unknownReference: FieldFault = {
  path: 'reference',
  code: 'unknown',
  message: 'No promised transfer has this reference. Check it against the statement, or ask the payer.',
};

const otherCurrency = ({ amount }: Contribution): FieldFault => ({
  path: 'amount.currency',
  code: 'other_currency',
  message: `This contribution was promised in ${amount.currency}.`,
});

function faultsOf({ reference, amount, valueOn, bankReference }: RecordBankTransferInput, today: string): FieldFault[] {
  const faults = textFaults(bankReference, { path: 'bankReference', minLength: 1, maxLength: 100 });
  if (!isCreditorReference(normaliseReference(reference.slice(0, 200)))) {
    faults.push({
      path: 'reference',
      code: 'check_digits',
      message: 'The reference begins with RF and its check digits must fit; please look for a typing error.',
    });
  }
  if (amount.amountMinor <= 0n)
    faults.push({ path: 'amount', code: 'not_positive', message: 'A transfer is more than zero.' });
  if (valueOn > today)
    faults.push({ path: 'valueOn', code: 'in_future', message: 'The value date cannot lie in the future.' });
  return faults;
}
