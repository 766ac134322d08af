import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '@baraza/ui';
import { WrittenText } from './written-text.tsx';
import type { PublicCandidate } from './election-types.ts';

type Statement = NonNullable<PublicCandidate['statement']>;

/** In the reader's language where a person has translated it, the original one tap away; never by machine. */
export function StatementShown({ statement }: { readonly statement: Statement }) {
  const { i18n } = useLingui();
  const isMine = (language: string): boolean => language.split('-')[0] === i18n.locale;
  const translation = isMine(statement.language)
    ? undefined
    : statement.translations.find(({ language }) => isMine(language));
  const others = statement.translations.filter((one) => one !== translation);
  return (
    <div className="statement">
      <WrittenText language={translation?.language ?? statement.language} text={translation?.text ?? statement.text} />
      {translation ? (
        <p className="hint">
          {translation.translatorRole === 'candidate' ? (
            <Trans>Translated by the candidate.</Trans>
          ) : (
            <Trans>Translated for the returning officer, by a person.</Trans>
          )}
        </p>
      ) : null}
      {translation || others.length > 0 ? (
        <Disclosure
          summary={translation ? <Trans>Original and other languages</Trans> : <Trans>Other languages</Trans>}
        >
          {translation ? <WrittenText language={statement.language} text={statement.text} /> : null}
          {others.map(({ language, text }) => (
            <WrittenText key={language} language={language} text={text} />
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
