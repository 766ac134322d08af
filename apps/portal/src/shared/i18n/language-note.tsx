import { useLingui } from '@lingui/react';
import { languageNamesIn } from '../format/language-names.ts';

/** Names, quietly, the language in which something is written, where it is not the reader's own; else nothing. */
export function LanguageNote({ language }: { readonly language: string | null | undefined }) {
  const { locale } = useLingui().i18n;
  if (!language || language.split('-')[0] === locale) return null;
  return <span className="hint">{languageNamesIn(locale)(language)}</span>;
}
