import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { allCountryCodes } from '@baraza/open-data/country';

export interface CountryOption {
  readonly value: string;
  readonly label: string;
}

/** Countries in the reader's language and order. */
export function useCountryOptions(): readonly CountryOption[] {
  const { locale } = useLingui().i18n;
  const nameOf = useCountryName();
  return useMemo(() => {
    const options = allCountryCodes().map((code) => ({ value: code, label: nameOf(code) }));
    return options.sort((one, other) => one.label.localeCompare(other.label, locale));
  }, [nameOf, locale]);
}

/** The name of a country by its ISO 3166-1 code. */
export function useCountryName(): (code: string) => string {
  const { locale } = useLingui().i18n;
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
    return (code: string) => names.of(code) ?? code;
  }, [locale]);
}
