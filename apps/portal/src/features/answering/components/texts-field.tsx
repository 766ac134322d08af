import { useLingui } from '@lingui/react/macro';
import { TextArea } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { DraftTexts } from '../answer-draft.ts';

interface TextsFieldProps {
  readonly label: string;
  readonly languages: readonly string[];
  readonly texts: DraftTexts;
  readonly rows?: number;
  readonly onChange: (texts: DraftTexts) => void;
}

/** One text in every language of the charter, each in its own field. */
export function TextsField({ label, languages, texts, rows = 3, onChange }: TextsFieldProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  return (
    <div className="answering-texts">
      {languages.map((language) => {
        const name = nameOf(language);
        return (
          <TextArea
            key={language}
            label={t`${label}: ${name}`}
            rows={rows}
            lang={language}
            maxLength={4000}
            value={texts[language] ?? ''}
            onChange={(text) => onChange({ ...texts, [language]: text })}
          />
        );
      })}
    </div>
  );
}
