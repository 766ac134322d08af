import { useLingui } from '@lingui/react/macro';
import { Disclosure, Section } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { Candidate, OwnElection } from '../types.ts';
import { takesStatements } from './takes-statements.ts';
import { TranslationForm } from './translation-form.tsx';

interface OwnTranslationsProps {
  readonly own: OwnElection;
  readonly candidacy: Candidate;
  /** Of the forum's charter. */
  readonly languages: readonly string[];
  readonly onSaved: () => void;
}

/** The candidate's statement in the forum's other languages, as far as the candidate speaks them. */
export function OwnTranslations({ own, candidacy, languages, onSaved }: OwnTranslationsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const { statement } = candidacy;
  const others = languages.filter((language) => language !== statement?.language);
  if (!statement || others.length === 0 || !takesStatements(own)) return null;
  return (
    <Section
      title={t`Your statement in other languages`}
      lead={t`Only people’s translations stand beside a ballot. If you speak one of these languages, or somebody translates for you, put it here. The returning officer can add one, too.`}
    >
      {others.map((language) => {
        const translation = statement.translations.find((one) => one.language === language) ?? null;
        const name = nameOf(language);
        return (
          <Disclosure key={language} summary={translation ? t`${name}: translated` : t`${name}: not translated yet`}>
            <TranslationForm
              candidateId={candidacy.id}
              language={language}
              translation={translation}
              onSaved={onSaved}
            />
          </Disclosure>
        );
      })}
    </Section>
  );
}
