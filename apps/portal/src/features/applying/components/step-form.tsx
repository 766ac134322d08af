import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '@baraza/ui';
import { useState } from 'react';
import type { ApplicationDraft } from '../answers/use-application-draft.ts';
import type { FormStep } from '../answers/form-steps.ts';
import type { FormField, OwnApplication } from '../types.ts';
import { AnswerField } from './answer-field.tsx';
import { ConflictChoice } from './conflict-choice.tsx';
import { firstFaults, isSaidWhileWriting, useFaultWords } from './fault-words.ts';
import { PackNote } from './pack-note.tsx';
import { stepHref } from './step-list.tsx';

export interface StepFormProps {
  readonly application: OwnApplication;
  readonly draft: ApplicationDraft;
  readonly step: FormStep;
  readonly steps: readonly FormStep[];
  /** Whether the writer comes from the review and wants to see all that is missing. */
  readonly isChecking: boolean;
}

/** One page of questions. Nothing has to be saved by hand: the way on is a link. */
export function StepForm(props: StepFormProps) {
  const { application, steps, step } = props;
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const previous = steps[index - 1];
  return (
    <div className="form">
      {step.fields.map((field) => (
        <StepField key={field.id} field={field} {...props} />
      ))}
      {step.kind === 'papers' || index === steps.length - 1 ? <PackNote application={application} /> : null}
      <div className="form-actions">
        <ButtonLink href={stepHref(application.id, next?.id ?? 'review')}>
          {next ? <Trans>Continue</Trans> : <Trans>Check your answers</Trans>}
        </ButtonLink>
        {previous ? (
          <ButtonLink kind="quiet" href={stepHref(application.id, previous.id)}>
            <Trans>Back</Trans>
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}

function StepField({ field, application, draft, isChecking }: StepFormProps & { readonly field: FormField }) {
  // Fields that keep their own text are made anew when another text takes its place from outside.
  const [generation, setGeneration] = useState(0);
  const error = useFieldError(draft, field, isChecking);
  if (draft.conflicts.includes(field.id)) {
    const choose = (act: () => void) => {
      act();
      setGeneration((before) => before + 1);
    };
    const theirs = (draft.server.answers as unknown as Record<string, unknown>)[field.id];
    return (
      <ConflictChoice
        call={application.call}
        field={field}
        mine={draft.answers[field.id]}
        theirs={theirs}
        author={draft.server.writers.find((writer) => writer.fieldIds.includes(field.id))?.handle}
        onKeepMine={(value) => choose(() => draft.keepMine(field.id, value))}
        onTakeTheirs={() => choose(() => draft.takeTheirs(field.id))}
      />
    );
  }
  return (
    <AnswerField
      key={generation}
      call={application.call}
      field={field}
      organisationId={application.organisation.id}
      answers={draft.answers}
      error={error}
      onAnswer={draft.setAnswer}
    />
  );
}

function useFieldError(draft: ApplicationDraft, field: FormField, isChecking: boolean): string | undefined {
  const { t } = useLingui();
  const faultWords = useFaultWords();
  const refusal = firstFaults(draft.refusals).get(field.id);
  const fault = refusal ?? firstFaults(draft.server.faults).get(field.id);
  if (!fault || !(refusal || isChecking || isSaidWhileWriting(fault))) return undefined;
  return faultWords(fault, field) || t`This is not yet as the form asks.`;
}
