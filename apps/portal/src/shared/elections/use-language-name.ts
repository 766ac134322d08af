import { useLingui } from '@lingui/react';
import { useMemo } from 'react';

/** The name of a language (a BCP 47 tag) in the reader's own. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useLingui().i18n;
  return useMemo(() => {
    const names = new Intl.DisplayNames(locale, { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  }, [locale]);
}
