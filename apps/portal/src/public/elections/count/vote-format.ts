import { useLingui } from '@lingui/react';
import type { Explanation } from '@baraza/stv';

/** Votes in the reader's numerals. Published amounts are decimals as text and stay exact. */
export interface VoteFormat {
  /** Every digit that is not a trailing zero. */
  readonly exact: (decimal: string) => string;
  /** At most two decimals: for sentences and labels. */
  readonly brief: (decimal: string | number) => string;
  /** With its sign: how many votes came or went. */
  readonly change: (decimal: string) => string;
}

const DECIMALS_MAXIMUM = 9;

export function createVoteFormat(language: string): VoteFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS_MAXIMUM });
  const brief = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, roundingMode: 'trunc' });
  const change = new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS_MAXIMUM, signDisplay: 'exceptZero' });
  // Intl reads decimals from text without rounding them to a Number; its type says so only for numerals.
  return {
    exact: (decimal) => exact.format(decimal as `${number}`),
    brief: (decimal) => brief.format(decimal as `${number}`),
    change: (decimal) => change.format(decimal as `${number}`),
  };
}

export function useVoteFormat(): VoteFormat {
  return createVoteFormat(useLingui().i18n.locale);
}

const AMOUNTS = new Set(['votes', 'quota', 'surplus', 'counting']);

/** An explanation whose amounts are written as the reader writes them. */
export function withReadableAmounts(explanation: Explanation, format: VoteFormat): Explanation {
  const params = Object.entries(explanation.params).map(([name, value]: [string, unknown]) => [
    name,
    AMOUNTS.has(name) && typeof value === 'string' ? format.brief(value) : value,
  ]);
  return { ...explanation, params: Object.fromEntries(params) } as Explanation;
}
