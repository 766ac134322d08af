import { useLingui } from '@lingui/react/macro';
import { Checkbox, Select, TextArea, TextField } from '@baraza/ui';
import { FIELD_KINDS, FIXED_FIELDS, type FieldDraft, type FieldKind } from '../call-draft.ts';
import { callFieldId } from './call-fault-words.ts';
import { useFieldKindWords } from './field-kind-words.ts';

export interface QuestionEditorProps {
  readonly field: FieldDraft;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<FieldDraft>) => void;
}

/** All that can be said about one question. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { t } = useLingui();
  const { field, errors, onChange } = props;
  const labelId = callFieldId('field-label', field.id);
  return (
    <div className="form question-editor">
      <TextField
        id={labelId}
        label={t`Question`}
        error={errors.get(labelId)}
        value={field.label}
        onChange={(label) => onChange({ label })}
      />
      <TextField label={t`Hint`} isOptional value={field.hint} onChange={(hint) => onChange({ hint })} />
      <KindFields {...props} />
      <TextField
        label={t`Title of its page`}
        hint={t`Neighbours with the same title stand on one page of the form.`}
        isOptional
        value={field.section}
        onChange={(section) => onChange({ section })}
      />
      {FIXED_FIELDS.includes(field.id) ? null : (
        <Checkbox
          isSelected={field.required}
          onChange={(required) => onChange({ required })}
          label={t`Must be answered`}
        />
      )}
      <Checkbox
        isSelected={field.identifying}
        onChange={(identifying) => onChange({ identifying })}
        label={t`Tells who applies`}
        hint={t`Reviewers do not see the answer. Files are always left out of what they read.`}
      />
    </div>
  );
}

/** The kind and what only it has: a limit of words, options. */
function KindFields(props: QuestionEditorProps) {
  const { field, onChange } = props;
  const { t } = useLingui();
  const words = useFieldKindWords();
  return (
    <>
      {FIXED_FIELDS.includes(field.id) ? null : (
        <Select
          label={t`Kind of answer`}
          value={field.kind}
          onChange={(kind) => onChange({ kind: kind as FieldKind })}
          options={FIELD_KINDS.map((kind) => ({ value: kind, label: words[kind] }))}
        />
      )}
      {field.kind === 'long_text' ? <WordLimit {...props} /> : null}
      {field.kind === 'choice' ? <Options {...props} /> : null}
    </>
  );
}

function WordLimit({ field, errors, onChange }: QuestionEditorProps) {
  const { t } = useLingui();
  const id = callFieldId('field-words', field.id);
  return (
    <TextField
      id={id}
      isShort
      inputMode="numeric"
      label={t`At most so many words`}
      error={errors.get(id)}
      value={field.maxWords ? String(field.maxWords) : ''}
      onChange={(text) => onChange({ maxWords: Number(text.replace(/\D/g, '').slice(0, 5)) })}
    />
  );
}

function Options({ field, errors, onChange }: QuestionEditorProps) {
  const { t } = useLingui();
  const id = callFieldId('field-options', field.id);
  return (
    <>
      <TextArea
        id={id}
        label={t`Options, one a line`}
        rows={5}
        error={errors.get(id)}
        value={field.options}
        onChange={(options) => onChange({ options })}
      />
      <Checkbox
        isSelected={field.multiple}
        onChange={(multiple) => onChange({ multiple })}
        label={t`Several may be chosen`}
      />
    </>
  );
}
