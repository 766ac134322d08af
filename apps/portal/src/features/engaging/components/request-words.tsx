import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Section, Select, TextArea, TextField } from '@baraza/ui';
import type { LocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import type { RequestDraft } from './request-draft.ts';
import { useFault } from './use-fault.ts';

/** Languages that an organisation may choose; a charter says a forum's. */
const LANGUAGES = [
  'en',
  'es',
  'fr',
  'ar',
  'sw',
  'pt',
  'am',
  'ha',
  'so',
  'hi',
  'bn',
  'ur',
  'id',
  'tr',
  'ru',
  'uk',
  'zh',
];
const MOST_LANGUAGES = 6;

interface WordsProps {
  readonly draft: LocalDraft<RequestDraft>;
  readonly languages: readonly string[];
  /** Whether the writer chooses the languages. */
  readonly isFree: boolean;
  readonly act: Act;
}

/** What is asked, in one language or several. */
export function RequestWords({ draft, languages, isFree, act }: WordsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const fault = useFault(act);
  const set = (language: string, change: object) =>
    draft.setValue((before) => {
      const own = { title: '', text: '', ...before.texts[language], ...change };
      return { ...before, texts: { ...before.texts, [language]: own } };
    });
  return (
    <Section
      title={<Trans>What do you ask?</Trans>}
      lead={<Trans>One language is enough; more reach more people.</Trans>}
    >
      <div className="stack">
        {languages.map((language) => (
          <fieldset key={language} className="entry">
            <legend>{nameOf(language)}</legend>
            <TextField
              label={t`Title`}
              lang={language}
              value={draft.value.texts[language]?.title ?? ''}
              onChange={(title) => set(language, { title })}
              {...fault(`texts.${language}.title`)}
            />
            <TextArea
              label={t`Request`}
              lang={language}
              value={draft.value.texts[language]?.text ?? ''}
              onChange={(text) => set(language, { text })}
              {...fault(`texts.${language}.text`)}
            />
          </fieldset>
        ))}
        {isFree ? <AddLanguage draft={draft} languages={languages} /> : null}
      </div>
    </Section>
  );
}

function AddLanguage({ draft, languages }: Pick<WordsProps, 'draft' | 'languages'>) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const left = LANGUAGES.filter((language) => !languages.includes(language));
  const choose = (chosen: readonly string[]) => draft.setValue((before) => ({ ...before, languages: chosen }));
  const last = languages.at(-1);
  const isEmpty = last !== undefined && !draft.value.texts[last]?.title && !draft.value.texts[last]?.text;
  return (
    <>
      {languages.length < MOST_LANGUAGES ? (
        <Select
          label={t`Add a language`}
          isOptional
          value=""
          options={left.map((language) => ({ value: language, label: nameOf(language) }))}
          onChange={(language) => choose([...languages, language])}
        />
      ) : null}
      {languages.length > 1 && isEmpty ? (
        <div className="form-actions">
          <Button kind="quiet" onPress={() => choose(languages.slice(0, -1))}>
            {t`Leave out: ${nameOf(last)}`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
