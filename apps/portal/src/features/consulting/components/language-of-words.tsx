import { useLingui } from '@lingui/react/macro';
import { Select } from '@baraza/ui';
import { useState } from 'react';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';

/** The reader's own language where the charter has it, else the charter's first. */
export function useWritingLanguage(languages: readonly string[]): [string, (language: string) => void] {
  const { i18n } = useLingui();
  return useState(() => languages.find((one) => one.split('-')[0] === i18n.locale) ?? languages[0] ?? 'en');
}

interface LanguageOfWordsProps {
  readonly languages: readonly string[];
  readonly value: string;
  readonly onChange: (language: string) => void;
}

export function LanguageOfWords({ languages, value, onChange }: LanguageOfWordsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  if (languages.length < 2) return null;
  return (
    <Select
      label={t`The language you wrote in`}
      value={value}
      onChange={onChange}
      options={languages.map((language) => ({ value: language, label: nameOf(language) }))}
    />
  );
}
