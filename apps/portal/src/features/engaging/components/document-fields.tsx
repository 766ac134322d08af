import { useLingui } from '@lingui/react/macro';
import { Select, TextField } from '@baraza/ui';
import type { RequestFacts } from '../../../shared/engagements/types.ts';
import { usePaperWords } from '../../../shared/engagements/use-engagement-words.ts';

const WITHHELD = ['does_not_exist', 'trade_secret', 'personal_data', 'law_forbids', 'safety', 'too_late'] as const;
type Withheld = (typeof WITHHELD)[number];

/** What becomes of one document: given by a public address, or withheld with a reason. */
export interface DocumentDraft {
  readonly choice: 'url' | Withheld;
  readonly url: string;
  readonly remark: string;
}

export interface AnswerItem {
  readonly title: string;
  readonly url: string | null;
  readonly withheld: Withheld | null;
  readonly remark: string;
}

const FRESH: DocumentDraft = { choice: 'url', url: '', remark: '' };

export function toItem(title: string, draft: DocumentDraft = FRESH): AnswerItem {
  const { choice, url, remark } = draft;
  return choice === 'url'
    ? { title, url: url.trim(), withheld: null, remark }
    : { title, url: null, withheld: choice, remark };
}

interface DocumentFieldsProps {
  readonly documents: RequestFacts['documents'];
  readonly values: Readonly<Record<string, DocumentDraft>>;
  readonly onChange: (title: string, value: DocumentDraft) => void;
}

/** A word to every document that was asked for: none may be passed over. */
export function DocumentFields({ documents, values, onChange }: DocumentFieldsProps) {
  const { t } = useLingui();
  const words = usePaperWords();
  const choices = [
    { value: 'url', label: t`Here it is, at a public address` },
    ...WITHHELD.map((reason) => ({ value: reason, label: words.withheld[reason] })),
  ];
  return documents.map(({ title }) => {
    const value = values[title] ?? FRESH;
    return (
      <fieldset key={title} className="entry">
        <legend>
          <bdi>{title}</bdi>
        </legend>
        <Select
          label={t`What becomes of it?`}
          value={value.choice}
          options={choices}
          onChange={(choice) => onChange(title, { ...value, choice: choice as DocumentDraft['choice'] })}
        />
        {value.choice === 'url' ? (
          <TextField
            label={t`Its address, beginning with https://`}
            value={value.url}
            onChange={(url) => onChange(title, { ...value, url })}
          />
        ) : null}
        <TextField
          label={t`Remark`}
          isOptional
          value={value.remark}
          onChange={(remark) => onChange(title, { ...value, remark })}
        />
      </fieldset>
    );
  });
}
