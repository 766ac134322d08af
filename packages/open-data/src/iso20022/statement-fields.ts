import { money, negate, parseDecimal, type Money } from '@baraza/money';
import { isCalendarDate } from '../calendar.ts';
import type { Direction, StatementFault } from './statement.ts';
import { find, textAt, type XmlNode } from './xml-reader.ts';

/** Carries the one fault that refuses a file out of the nested readers; `readStatements` turns it into a `Result`. */
export class RefusedStatement extends Error {
  readonly fault: StatementFault;

  constructor(fault: StatementFault) {
    super(fault.type);
    this.fault = fault;
  }
}

export function invalid(path: string, given: string): RefusedStatement {
  return new RefusedStatement({ type: 'InvalidField', path, given: given.slice(0, 40) });
}

export function required(node: XmlNode, name: string, path: string): XmlNode {
  const found = find(node, name);
  if (found === undefined) throw new RefusedStatement({ type: 'MissingField', path: `${path}/${name}` });
  return found;
}

export function requiredText(node: XmlNode, path: string, ...names: readonly [string, ...string[]]): string {
  const text = textAt(node, ...names);
  if (text === undefined) throw new RefusedStatement({ type: 'MissingField', path: `${path}/${names[0]}` });
  return text;
}

/** An `Amt` element. The standard allows five decimals; zeros beyond the currency's own are dropped, others refused. */
export function readAmount(node: XmlNode, path: string): Money {
  const given = node.text.trim();
  const currency = node.attributes.get('Ccy') ?? '';
  const plain = given.includes('.') ? given.replace(/0+$/, '').replace(/\.$/, '') : given;
  const amount = parseDecimal(plain, currency);
  if (!amount.ok || amount.value.amountMinor < 0n) throw invalid(path, `${given} ${currency}`);
  return money(amount.value.amountMinor, amount.value.currency);
}

export function readDirection(node: XmlNode, path: string): Direction {
  const code = requiredText(node, path, 'CdtDbtInd');
  if (code === 'CRDT') return 'credit';
  if (code === 'DBIT') return 'debit';
  throw invalid(`${path}/CdtDbtInd`, code);
}

export function signed(amount: Money, direction: Direction): Money {
  return direction === 'credit' ? amount : negate(amount);
}

/** A choice of `Dt` and `DtTm`; the day as the bank wrote it, in the bank's own time zone. */
export function readDay(node: XmlNode, name: string, path: string): string | undefined {
  const given = textAt(node, `${name}/Dt`, `${name}/DtTm`);
  if (given === undefined) return undefined;
  const day = given.slice(0, 10);
  if (!isCalendarDate(day)) throw invalid(`${path}/${name}`, given);
  return day;
}
