import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@baraza/ui';
import { useState } from 'react';
import { FIELD_KINDS, withNewField, type FieldDraft } from '../call-draft.ts';
import type { StepProps } from './call-builder.tsx';
import { useFieldKindWords } from './field-kind-words.ts';
import { FormPreview } from './form-preview.tsx';
import { QuestionRow } from './question-row.tsx';
import { useMovingQuestions } from './use-moving-questions.ts';

const MOST_FIELDS = 60;

/** The form, made on screen: questions on one side, the form as applicants will meet it on the other. */
export function FormStep(props: StepProps) {
  const { draft, change } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const moving = useMovingQuestions(change);
  return (
    <div className="builder-desk">
      <div className="builder-questions">
        <p className="hint">
          <Trans>
            Every form asks for a title and an amount. Alt with the arrow keys moves a question up or down, as do its
            buttons.
          </Trans>
        </p>
        <ol className="question-list">
          {draft.fields.map((field, index) => (
            <QuestionRow
              key={field.id}
              {...props}
              field={field}
              index={index}
              isOpen={openId === field.id || hasFault(props, field)}
              onToggle={() => setOpenId((before) => (before === field.id ? null : field.id))}
              onMove={(by) => moving.move(field.id, by)}
            />
          ))}
        </ol>
        <MovedNote draft={draft} movedId={moving.movedId} />
        {draft.fields.length < MOST_FIELDS ? <AddQuestion {...props} onAdded={setOpenId} /> : null}
      </div>
      <FormPreview draft={draft} />
    </div>
  );
}

const hasFault = ({ errors }: StepProps, field: FieldDraft): boolean =>
  [...errors.keys()].some((id) => id.startsWith('call-field-') && id.endsWith(`-${field.id}`));

/** Says to those who do not see it where a question went. */
function MovedNote({ draft, movedId }: { readonly draft: StepProps['draft']; readonly movedId: string | null }) {
  const { t } = useLingui();
  const place = draft.fields.findIndex((field) => field.id === movedId) + 1;
  const all = draft.fields.length;
  return (
    <p className="visually-hidden" role="status">
      {place > 0 ? t`The question is now number ${place} of ${all}.` : ''}
    </p>
  );
}

function AddQuestion({ draft, change, onAdded }: StepProps & { readonly onAdded: (id: string) => void }) {
  const { t } = useLingui();
  const words = useFieldKindWords();
  return (
    <div className="add-question" role="group" aria-label={t`Add a question`}>
      <p className="field-label" aria-hidden="true">
        <Trans>Add a question</Trans>
      </p>
      <div className="form-actions">
        {FIELD_KINDS.map((kind) => (
          <Button
            key={kind}
            onPress={() => {
              const added = withNewField(draft, kind);
              change(() => added);
              onAdded(added.fields.at(-1)?.id ?? '');
            }}
          >
            {words[kind]}
          </Button>
        ))}
      </div>
    </div>
  );
}
