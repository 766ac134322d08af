import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField, Select, TextField } from '@baraza/ui';
import type { RequestFacts } from '../../../shared/engagements/types.ts';
import { usePaperWords } from '../../../shared/engagements/use-engagement-words.ts';
import { OneFile } from './one-file.tsx';

const WITHHELD = ['does_not_exist', 'trade_secret', 'personal_data', 'law_forbids', 'safety', 'too_late'] as const;
type Withheld = (typeof WITHHELD)[number];

/** What becomes of one document: given as a file or by a public address, or withheld with a reason. */
export interface DocumentDraft {
  readonly choice: 'url' | 'file' | Withheld;
  readonly url: string;
  readonly file?: { readonly id: string; readonly name: string };
  readonly asOf?: string;
  readonly remark: string;
}

/** One that nobody asked for. */
export interface AddedDocument extends DocumentDraft {
  readonly title: string;
}

export interface AnswerItem {
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly withheld: Withheld | null;
  readonly asOf: string | null;
  readonly remark: string;
}

const FRESH: DocumentDraft = { choice: 'url', url: '', remark: '' };

export function toItem(title: string, draft: DocumentDraft = FRESH): AnswerItem {
  const { choice, url, file, asOf, remark } = draft;
  const isGiven = choice === 'url' || choice === 'file';
  return {
    ...{ title, remark, withheld: isGiven ? null : choice, asOf: isGiven && asOf ? asOf : null },
    ...{ url: choice === 'url' ? url.trim() : null, fileId: choice === 'file' ? (file?.id ?? null) : null },
  };
}

interface FieldsProps {
  /** For whom files are handed in; null where somebody answers without an account: then by public addresses only. */
  readonly organisationId: string | null;
  readonly error?: string | undefined;
}

interface DocumentFieldsProps extends FieldsProps {
  readonly documents: RequestFacts['documents'];
  readonly values: Readonly<Record<string, DocumentDraft>>;
  readonly onChange: (title: string, value: DocumentDraft) => void;
}

/** A word to every document that was asked for: none may be passed over. */
export function DocumentFields({ documents, values, onChange, ...fields }: DocumentFieldsProps) {
  return documents.map(({ title }) => (
    <fieldset key={title} className="entry">
      <legend>
        <bdi>{title}</bdi>
      </legend>
      <Given {...fields} isAsked value={values[title] ?? FRESH} onChange={(value) => onChange(title, value)} />
    </fieldset>
  ));
}

interface AddedDocumentsProps extends FieldsProps {
  readonly values: readonly AddedDocument[];
  readonly onChange: (values: readonly AddedDocument[]) => void;
}

/** Documents that belong to the answer though nobody asked for them. */
export function AddedDocuments({ values, onChange, ...fields }: AddedDocumentsProps) {
  const { t } = useLingui();
  const change = (at: number, value: AddedDocument) =>
    onChange(values.map((one, index) => (index === at ? value : one)));
  const fresh: AddedDocument = { ...FRESH, choice: fields.organisationId === null ? 'url' : 'file', title: '' };
  return (
    <>
      {values.map((value, at) => (
        <fieldset key={at} className="entry">
          <legend>{t`Document ${at + 1}`}</legend>
          <TextField label={t`What it is`} value={value.title} onChange={(title) => change(at, { ...value, title })} />
          <Given {...fields} value={value} onChange={(given) => change(at, { ...given, title: value.title })} />
          <div className="form-actions">
            <Button kind="quiet" onPress={() => onChange(values.filter((_, index) => index !== at))}>
              <Trans>Leave it out</Trans>
            </Button>
          </div>
        </fieldset>
      ))}
      {values.length < 10 ? (
        <div className="form-actions">
          <Button kind="quiet" onPress={() => onChange([...values, fresh])}>
            <Trans>Add a document</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface GivenProps extends FieldsProps {
  readonly isAsked?: boolean;
  readonly value: DocumentDraft;
  readonly onChange: (value: DocumentDraft) => void;
}

function Given({ isAsked = false, value, onChange, organisationId, error }: GivenProps) {
  const { t } = useLingui();
  const choices = useChoices(isAsked, organisationId !== null);
  const isGiven = value.choice === 'url' || value.choice === 'file';
  return (
    <>
      {choices.length > 1 ? (
        <Select
          label={t`What becomes of it?`}
          value={value.choice}
          options={choices}
          onChange={(choice) => onChange({ ...value, choice: choice as DocumentDraft['choice'] })}
          error={error}
        />
      ) : null}
      <Itself
        value={value}
        onChange={onChange}
        organisationId={organisationId}
        error={choices.length > 1 ? undefined : error}
      />
      {isGiven ? (
        <DateField
          label={t`As of which day it is`}
          isOptional
          value={value.asOf ?? ''}
          onChange={(asOf) => onChange({ ...value, asOf })}
        />
      ) : null}
      <TextField
        label={t`Remark`}
        isOptional
        value={value.remark}
        onChange={(remark) => onChange({ ...value, remark })}
      />
    </>
  );
}

function useChoices(isAsked: boolean, takesFiles: boolean) {
  const { t } = useLingui();
  const words = usePaperWords();
  return [
    ...(takesFiles ? [{ value: 'file', label: t`Here it is, as a file` }] : []),
    { value: 'url', label: t`Here it is, at a public address` },
    ...(isAsked ? WITHHELD.map((reason) => ({ value: reason, label: words.withheld[reason] })) : []),
  ];
}

/** The file, or the address at which it stands. */
function Itself({ value, onChange, organisationId, error }: Omit<GivenProps, 'isAsked'>) {
  const { t } = useLingui();
  if (value.choice === 'file' && organisationId !== null)
    return (
      <OneFile
        organisationId={organisationId}
        value={value.file}
        onChange={(file) => onChange(withFile(value, file))}
      />
    );
  if (value.choice !== 'url') return null;
  return (
    <TextField
      label={t`Its address, beginning with https://`}
      value={value.url}
      onChange={(url) => onChange({ ...value, url })}
      error={error}
    />
  );
}

function withFile({ file: _before, ...rest }: DocumentDraft, file: DocumentDraft['file']): DocumentDraft {
  return file ? { ...rest, file } : rest;
}
