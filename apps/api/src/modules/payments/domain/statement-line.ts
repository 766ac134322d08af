import { createHash } from 'node:crypto';
import type { BankStatement, StatementEntry, StatementTransaction } from '@baraza/open-data';

export type StatementLineState =
  | 'entered'
  | 'unexplained'
  | 'confirmed_payment'
  | 'returned_payment'
  | 'repeated'
  | 'bank_charge'
  | 'recorded_elsewhere'
  | 'exchange'
  | 'withdrawn';

/** One movement on the fund's account, as the bank booked it. Names and accounts of the other side are not kept. */
export interface StatementMovement {
  readonly lineKey: string;
  readonly direction: 'credit' | 'debit';
  readonly amountMinor: bigint;
  readonly currency: string;
  /** `YYYY-MM-DD`. */
  readonly bookedOn: string;
  readonly endToEndId: string | null;
  readonly bankReference: string | null;
  readonly remittanceText: string | null;
  /** ISO 20022 reason code of a return. */
  readonly returnReason: string | null;
}

export interface StatementLine extends StatementMovement {
  readonly id: string;
  readonly fundId: string;
  /** Null for a line that was typed in by hand. */
  readonly statementId: string | null;
  readonly state: StatementLineState;
  readonly reason: string | null;
  readonly orderId: string | null;
  readonly note: string | null;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly settledBy: string | null;
  readonly settledAt: Date | null;
}

/** The booked movements of a file, debits before credits, so that a payment is read before its return. */
export function movementsOf(statements: readonly BankStatement[]): StatementMovement[] {
  const seen = new Map<string, number>();
  const movements = statements.flatMap((statement) =>
    statement.entries
      .filter((entry) => entry.status === 'BOOK')
      .flatMap((entry) => entry.transactions.map((one) => movementOf(statement.accountNumber, entry, one, seen))),
  );
  return movements.sort((one, other) => rank(one) - rank(other));
}

const rank = (movement: StatementMovement): number => (movement.direction === 'debit' ? 0 : 1);

function movementOf(
  accountNumber: string,
  entry: StatementEntry,
  transaction: StatementTransaction,
  seen: Map<string, number>,
): StatementMovement {
  const bankReference = transaction.bankReference ?? entry.bankReference ?? null;
  const movement = {
    direction: transaction.direction,
    amountMinor: transaction.amount.amountMinor,
    currency: transaction.amount.currency,
    bookedOn: entry.bookingDate ?? entry.valueDate ?? '',
    endToEndId: transaction.endToEndId?.slice(0, 35) ?? null,
    bankReference: bankReference?.slice(0, 100) ?? null,
    remittanceText: transaction.remittanceText?.slice(0, 500) ?? null,
    returnReason: transaction.returnReasonCode?.slice(0, 35) ?? null,
  };
  return { ...movement, lineKey: lineKeyOf(accountNumber, movement, seen) };
}

/**
 * The same movement gets the same key in every file that contains it, so that overlapping statements count once. What
 * is alike in all the bank says is told apart by its number within the file.
 */
function lineKeyOf(
  accountNumber: string,
  movement: Omit<StatementMovement, 'lineKey'>,
  seen: Map<string, number>,
): string {
  const { direction, amountMinor, currency, bookedOn, endToEndId, bankReference, remittanceText } = movement;
  const said = [
    accountNumber,
    direction,
    String(amountMinor),
    currency,
    bookedOn,
    endToEndId,
    bankReference,
    remittanceText,
  ];
  const text = JSON.stringify(said);
  const number = (seen.get(text) ?? 0) + 1;
  seen.set(text, number);
  return createHash('sha256').update(`${number}:${text}`).digest('hex');
}
