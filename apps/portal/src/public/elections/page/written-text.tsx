import { useLingui } from '@lingui/react';
import { languageNamesIn } from '../../../shared/format/language-names.ts';

interface WrittenTextProps {
  /** BCP 47 tag of what somebody wrote. */
  readonly language: string;
  readonly text: string;
}

function languageName(locale: string, tag: string): string {
  try {
    return languageNamesIn(locale)(tag);
  } catch {
    return tag;
  }
}

/** What a person wrote, marked with its language, which is named where it is not the page's. */
export function WrittenText({ language, text }: WrittenTextProps) {
  const { locale } = useLingui().i18n;
  return (
    <div className="written">
      {language.split('-')[0] === locale ? null : <p className="written-language">{languageName(locale, language)}</p>}
      <div lang={language} dir="auto">
        {text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
    </div>
  );
}
