import { compare, subtract, sum, zero, type Money } from '@baraza/money';
import type { BankStatement } from './statement.ts';
import { signed } from './statement-fields.ts';

/**
 * Closing balance minus opening balance minus the booked entries: zero on a complete statement. Anything else means that
 * lines are missing or that somebody changed the file. `undefined` where the bank gave no booked balances in one currency.
 */
export function statementDifference(statement: BankStatement): Money | undefined {
  const opening = statement.balances.find((balance) => ['OPBD', 'PRCD'].includes(balance.kind))?.amount;
  const closing = statement.balances.find((balance) => balance.kind === 'CLBD')?.amount;
  const currency = opening?.currency;
  if (opening === undefined || closing === undefined || currency !== closing.currency) return undefined;
  const booked = statement.entries.filter((entry) => entry.status === 'BOOK');
  if (booked.some((entry) => entry.amount.currency !== closing.currency)) return undefined;
  const moved = sum(
    closing.currency,
    booked.map((entry) => signed(entry.amount, entry.direction)),
  );
  return subtract(subtract(closing, opening), moved);
}

/** Whether the statement adds up; statements without balances cannot be told wrong. */
export function addsUp(statement: BankStatement): boolean {
  const difference = statementDifference(statement);
  return difference === undefined || compare(difference, zero(difference.currency)) === 0;
}
