import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { languageNamesIn } from '../format/language-names.ts';

/** The name of a language (a BCP 47 tag) in the reader's own. */
export function useLanguageName(): (tag: string) => string {
  const { locale } = useLingui().i18n;
  return useMemo(() => languageNamesIn(locale), [locale]);
}
