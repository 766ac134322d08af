import { currencyDecimals, decimalText } from '@baraza/ui';

/** Money as GraphQL sends it: `amountMinor` is whole minor units, as text (or bigint once read). */
export interface MoneyLike {
  readonly amountMinor: string | bigint;
  readonly currency: string;
}

export interface Format {
  /** With its ISO 4217 code, since four funds may have four kinds of dollars: `USD 1,250.00`. */
  money: (money: MoneyLike) => string;
  /** As `money`, without decimals where they are zero: for headings and captions. */
  moneyShort: (money: MoneyLike) => string;
  number: (value: number) => string;
  /** `share` from 0 to 1. */
  percent: (share: number) => string;
  /** A calendar day (`2026-11-21`) or a moment (ISO 8601), as a date: `21 November 2026`. */
  date: (iso: string) => string;
  dateShort: (iso: string) => string;
  dateTime: (iso: string) => string;
  time: (iso: string) => string;
  /** `in 3 days`, `yesterday`; counted in calendar days between the two moments. */
  daysFrom: (iso: string, now: Date) => string;
  country: (isoAlpha2: string) => string;
  list: (items: readonly string[]) => string;
}

const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/**
 * Everything that is said in figures, in the reader's language. Pure: the server and the browser use the same.
 * English readers live everywhere, so dates name the month, day first.
 */
export function createFormat(language: string): Format {
  const locale = language === 'en' ? 'en-GB' : language;
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    money: (money) => formatMoney(locale, money, {}),
    moneyShort: (money) => formatMoney(locale, money, { trailingZeroDisplay: 'stripIfInteger' }),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    ...createDateFormat(locale),
    country: (code) => regions.of(code) ?? code,
    list: (items) => list.format(items),
  };
}

function formatMoney(locale: string, money: MoneyLike, options: Intl.NumberFormatOptions): string {
  const text = decimalText(BigInt(money.amountMinor), currencyDecimals(money.currency));
  const style = { style: 'currency', currency: money.currency, currencyDisplay: 'code', ...options } as const;
  return new Intl.NumberFormat(locale, style).format(text);
}

function createDateFormat(locale: string) {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const write = (iso: string, options: Intl.DateTimeFormatOptions) =>
    // A calendar day has no time zone: read in the reader's own it could become the day before.
    new Intl.DateTimeFormat(locale, DAY_ONLY.test(iso) ? { ...options, timeZone: 'UTC' } : options).format(
      new Date(iso),
    );
  return {
    date: (iso: string) => write(iso, { dateStyle: 'long' }),
    dateShort: (iso: string) => write(iso, { day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: (iso: string) => write(iso, { dateStyle: 'long', timeStyle: 'short' }),
    time: (iso: string) => write(iso, { timeStyle: 'short' }),
    daysFrom: (iso: string, now: Date) =>
      relative.format(Math.round((startOfDay(new Date(iso)) - startOfDay(now)) / DAY_MS), 'day'),
  };
}

const startOfDay = (moment: Date) => Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
