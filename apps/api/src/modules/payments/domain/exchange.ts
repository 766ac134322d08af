import { currency, exponentOf, money, type Money } from '@baraza/money';
import type { StatementLine } from './statement-line.ts';

/** Money that the bank changed into another currency, as two lines of its statements say. */
export interface CurrencyExchange {
  readonly id: string;
  readonly fundId: string;
  readonly soldLineId: string;
  readonly boughtLineId: string;
  /** Where the bank says so, in the officer's words; public with the entry. */
  readonly source: string;
  readonly state: 'proposed' | 'booked' | 'refused';
  readonly soldMinor: bigint;
  readonly soldCurrency: string;
  readonly boughtMinor: bigint;
  readonly boughtCurrency: string;
  readonly bookedOn: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

const DIGITS = 8;

export const soldOf = ({ soldMinor, soldCurrency }: CurrencyExchange): Money =>
  money(soldMinor, currency(soldCurrency));
export const boughtOf = ({ boughtMinor, boughtCurrency }: CurrencyExchange): Money =>
  money(boughtMinor, currency(boughtCurrency));

/** How much of `bought` the bank gave for one of `sold`: a decimal with up to eight places, cut and not rounded. */
export function rateOf(sold: Money, bought: Money): string {
  const scale = 10n ** BigInt(DIGITS + exponentOf(sold.currency));
  const scaled = (bought.amountMinor * scale) / (sold.amountMinor * 10n ** BigInt(exponentOf(bought.currency)));
  const text = String(scaled).padStart(DIGITS + 1, '0');
  return `${text.slice(0, -DIGITS)}.${text.slice(-DIGITS)}`.replace(/\.?0+$/, '');
}

/** Whether two lines can be the two sides of one exchange. */
export function areTwoSides(sold: StatementLine, bought: StatementLine): boolean {
  return (
    sold.fundId === bought.fundId &&
    sold.direction === 'debit' &&
    bought.direction === 'credit' &&
    sold.currency !== bought.currency
  );
}
