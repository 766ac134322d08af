import { Trans, useLingui } from '@lingui/react/macro';
import { Button, SaveState, Select, TextArea, TextField } from '@baraza/ui';
import { useLocalDraft } from '../../../shared/drafts/use-local-draft.ts';
import { useLanguageName } from '../../../shared/elections/use-language-name.ts';
import type { RequestFacts } from '../../../shared/engagements/types.ts';
import type { Act } from '../../../shared/step-up/use-act.ts';
import {
  type AddedDocument,
  AddedDocuments,
  type AnswerItem,
  type DocumentDraft,
  DocumentFields,
  toItem,
} from './document-fields.tsx';
import { StepProblem } from './step-problem.tsx';
import { useFault } from './use-fault.ts';

export interface AnswerWords {
  readonly role: string;
  readonly language: string;
  readonly text: string;
  readonly items: AnswerItem[];
}

interface AnswerFormProps {
  readonly request: RequestFacts;
  readonly act: Act;
  /** For whom files are handed in; null for whoever answers by a link. */
  readonly organisationId: string | null;
  /** Answers whether it was taken. */
  readonly send: (words: AnswerWords) => Promise<boolean>;
}

interface Draft {
  readonly role: string;
  readonly language: string;
  readonly text: string;
  readonly items: Readonly<Record<string, DocumentDraft>>;
  readonly added?: readonly AddedDocument[];
}

function useAnswer({ request, send }: AnswerFormProps) {
  const empty: Draft = { role: '', language: request.language, text: '', items: {} };
  const draft = useLocalDraft<Draft>(`answer.${request.id}`, empty);
  const { value } = draft;
  const set = (change: Partial<Draft>) => draft.setValue((before) => ({ ...before, ...change }));
  const submit = async () => {
    const asked = request.documents.map(({ title }) => toItem(title, value.items[title]));
    const items = [...asked, ...(value.added ?? []).map((one) => toItem(one.title.trim(), one))];
    if (await send({ role: value.role, language: value.language, text: value.text, items })) draft.discard();
  };
  return { draft, value, set, submit };
}

/** An answer in one language, with a word to every document that was asked for. */
export function AnswerForm(props: AnswerFormProps) {
  const { t } = useLingui();
  const { request, act } = props;
  const { draft, value, set, submit } = useAnswer(props);
  const fault = useFault(act);
  return (
    <div className="stack">
      <TextFieldOfAnswer value={value} set={set} error={fault('text')} />
      <LanguageField request={request} value={value.language} onChange={(language) => set({ language })} />
      <Documents {...props} value={value} set={set} error={fault('items')?.error} />
      <TextField
        label={t`In which role you answer`}
        hint={t`Not your name. It is published.`}
        value={value.role}
        onChange={(role) => set({ role })}
        {...fault('role')}
      />
      <div className="form-actions">
        <Button
          kind="primary"
          isPending={act.isBusy}
          isDisabled={value.text.trim().length < 10}
          onPress={() => void submit()}
        >
          <Trans>Publish this answer</Trans>
        </Button>
        <SaveState status={draft.status} />
      </div>
      <StepProblem act={act} />
    </div>
  );
}

interface LanguageFieldProps {
  readonly request: RequestFacts;
  readonly value: string;
  readonly onChange: (language: string) => void;
}

function LanguageField({ request, value, onChange }: LanguageFieldProps) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const spoken = [...new Set([...request.texts.map(({ language }) => language), 'en', 'es', 'fr', 'ar', 'sw'])];
  return (
    <Select
      label={t`Language of the answer`}
      value={value}
      options={spoken.map((language) => ({ value: language, label: nameOf(language) }))}
      onChange={onChange}
    />
  );
}

interface TextFieldOfAnswerProps {
  readonly value: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly error: { readonly error: string } | undefined;
}

function TextFieldOfAnswer({ value, set, error }: TextFieldOfAnswerProps) {
  const { t } = useLingui();
  return (
    <TextArea
      label={t`Answer`}
      lang={value.language}
      rows={8}
      value={value.text}
      onChange={(text) => set({ text })}
      {...error}
    />
  );
}

interface DocumentsProps extends Pick<AnswerFormProps, 'request' | 'organisationId'> {
  readonly value: Draft;
  readonly set: (change: Partial<Draft>) => void;
  readonly error: string | undefined;
}

function Documents({ request, organisationId, value, set, error }: DocumentsProps) {
  return (
    <>
      <DocumentFields
        documents={request.documents}
        organisationId={organisationId}
        error={error}
        values={value.items}
        onChange={(title, item) => set({ items: { ...value.items, [title]: item } })}
      />
      <AddedDocuments
        organisationId={organisationId}
        values={value.added ?? []}
        onChange={(added) => set({ added })}
        error={error}
      />
    </>
  );
}
