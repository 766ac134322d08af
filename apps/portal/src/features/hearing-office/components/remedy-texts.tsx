import { useLingui } from '@lingui/react/macro';
import { TextArea } from '@baraza/ui';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import { EMPTY_PARTS, REMEDY_PARTS, type RemedyDraft, type RemedyPart } from '../remedy-draft.ts';

interface RemedyTextsProps {
  readonly language: string;
  readonly texts: RemedyDraft['texts'];
  readonly set: (change: Partial<RemedyDraft>) => void;
  readonly errorOf: (path: string) => string | undefined;
}

/** What somebody needs to know before going there, in one language; English always, others where somebody can. */
export function RemedyTexts({ language, texts, set, errorOf }: RemedyTextsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const labels = usePartLabels();
  const parts = texts[language] ?? EMPTY_PARTS;
  const isBegun = REMEDY_PARTS.some((part) => parts[part].trim() !== '');
  const isWanted = language === 'en' || isBegun;
  const write = (part: RemedyPart, text: string) =>
    set({ texts: { ...texts, [language]: { ...parts, [part]: text } } });
  return (
    <fieldset className="stack hearing-texts">
      <legend>
        <h2>{nameOf(language)}</h2>
      </legend>
      {REMEDY_PARTS.map((part) => (
        <TextArea
          key={part}
          id={`${language}-${part}`}
          label={labels[part]}
          rows={3}
          lang={language}
          maxLength={1200}
          value={parts[part]}
          onChange={(text) => write(part, text)}
          isOptional={!isWanted}
          error={
            isWanted && !parts[part].trim() && (errorOf(`texts.${part}`) ?? errorOf('texts'))
              ? t`This is missing or not right.`
              : undefined
          }
        />
      ))}
    </fieldset>
  );
}

function usePartLabels(): Record<RemedyPart, string> {
  const { t } = useLingui();
  return {
    gives: t`What it can give`,
    cost: t`What it costs`,
    time: t`How long it takes`,
    risk: t`What it risks`,
    how: t`How to begin`,
  };
}
