import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { AnswerField } from '../../applying/index.ts';
import type { CallDraft } from '../call-draft.ts';
import { toCallForm } from '../preview-form.ts';

/** The form as applicants will meet it; what is typed here goes nowhere. */
export function FormPreview({ draft }: { readonly draft: CallDraft }) {
  const { t } = useLingui();
  const [answers, setAnswers] = useState<Readonly<Record<string, unknown>>>({});
  const call = useMemo(() => toCallForm(draft), [draft]);
  return (
    <section className="form-preview" aria-label={t`Preview`}>
      <h2>
        <Trans>As applicants will meet it</Trans>
      </h2>
      <p className="hint">
        <Trans>Try it: nothing that is typed here is kept or sent.</Trans>
      </p>
      <div className="form">
        {call.form.map((field, index) => (
          <div key={`${field.id}.${field.kind}.${call.ceiling.currency}`} className="preview-field">
            {field.section && field.section !== call.form[index - 1]?.section ? (
              <h3 dir="auto">{field.section}</h3>
            ) : null}
            {field.kind === 'file' ? (
              <FilePlace label={field.label} hint={field.hint} />
            ) : (
              <AnswerField
                call={call}
                field={field}
                organisationId=""
                answers={answers}
                onAnswer={(fieldId, value) => setAnswers((before) => ({ ...before, [fieldId]: value }))}
              />
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Files are not taken in a preview. */
function FilePlace({ label, hint }: { readonly label: string; readonly hint: string }) {
  return (
    <div className="field">
      <p className="field-label" dir="auto">
        {label}
      </p>
      {hint ? (
        <p className="field-hint" dir="auto">
          {hint}
        </p>
      ) : null}
      <p className="hint">
        <Trans>Here applicants hand in files.</Trans>
      </p>
    </div>
  );
}
