import { TextArea } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';

interface WordsInAllProps {
  readonly label: string;
  readonly hint?: string;
  readonly languages: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  readonly onChange: (language: string, text: string) => void;
  readonly rows: number;
}

/** The same words in each language of the charter, one field each. */
export function WordsInAll({ label, hint, languages, values, onChange, rows }: WordsInAllProps) {
  const nameOf = useLanguageName();
  return (
    <>
      {languages.map((language, index) => (
        <TextArea
          key={language}
          label={languages.length > 1 ? `${label} (${nameOf(language)})` : label}
          {...(hint && index === 0 && { hint })}
          lang={language}
          rows={rows}
          value={values[language] ?? ''}
          onChange={(text) => onChange(language, text)}
        />
      ))}
    </>
  );
}

/** Whether every language has at least so many characters. */
export const isInAll = (
  values: Readonly<Record<string, string>>,
  languages: readonly string[],
  minimum: number,
): boolean => languages.every((language) => (values[language]?.trim().length ?? 0) >= minimum);
