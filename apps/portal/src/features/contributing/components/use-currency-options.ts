import { useLingui } from '@lingui/react';
import { allCurrencies } from '@baraza/money';
import { useMemo } from 'react';
import type { ContributableFund } from '../types.ts';

/** Every currency by its name in the reader's language; those in which the fund has an account come first. */
export function useCurrencyOptions(fund: ContributableFund): readonly { value: string; label: string }[] {
  const { locale } = useLingui().i18n;
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'currency' });
    const first = new Set([...fund.transferCurrencies, 'EUR', 'USD']);
    const codes = [...first, ...allCurrencies().filter((code) => !first.has(code))];
    return codes.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }));
  }, [fund, locale]);
}
