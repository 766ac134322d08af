import { useLingui } from '@lingui/react';
import type { SelectOption } from '@baraza/ui';
import { useMemo } from 'react';
import { COUNTRY_CODES } from './bank-codes.ts';

/** The country in the reader's language; the code itself where the browser knows no name. */
export function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Every country, in the order of the reader's alphabet. */
export function useCountryOptions(): SelectOption[] {
  const { locale } = useLingui().i18n;
  return useMemo(
    () =>
      COUNTRY_CODES.map((value) => ({ value, label: countryName(value, locale) })).sort((one, other) =>
        one.label.localeCompare(other.label, locale),
      ),
    [locale],
  );
}
