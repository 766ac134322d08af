import { Trans, useLingui } from '@lingui/react/macro';
import { Button, DateField } from '@baraza/ui';
import { EMPTY_STEP, type DraftCommitment, type DraftStep } from '../answer-draft.ts';
import { TextsField } from './texts-field.tsx';

interface CommitmentsEditorProps {
  readonly languages: readonly string[];
  readonly value: readonly DraftCommitment[];
  readonly onChange: (value: readonly DraftCommitment[]) => void;
}

/** What the company says it will do, in steps with days; members look at the days. */
export function CommitmentsEditor({ languages, value, onChange }: CommitmentsEditorProps) {
  const replace = (place: number, commitment: DraftCommitment) =>
    onChange(value.map((one, at) => (at === place ? commitment : one)));
  return (
    <div className="stack">
      {value.map((commitment, place) => (
        <CommitmentEditor
          key={place}
          {...{ languages, commitment }}
          number={place + 1}
          onChange={(changed) => replace(place, changed)}
          onRemove={() => onChange(value.filter((_, at) => at !== place))}
        />
      ))}
      <div className="form-actions">
        <Button onPress={() => onChange([...value, { texts: {}, steps: [EMPTY_STEP] }])}>
          <Trans>Add a commitment</Trans>
        </Button>
      </div>
    </div>
  );
}

interface CommitmentEditorProps {
  readonly languages: readonly string[];
  readonly number: number;
  readonly commitment: DraftCommitment;
  readonly onChange: (commitment: DraftCommitment) => void;
  readonly onRemove: () => void;
}

function CommitmentEditor({ languages, number, commitment, onChange, onRemove }: CommitmentEditorProps) {
  const { t } = useLingui();
  const { texts, steps } = commitment;
  const changeStep = (place: number, part: Partial<DraftCommitment['steps'][number]>) =>
    onChange({ ...commitment, steps: steps.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  return (
    <fieldset className="answering-clause">
      <legend>
        <Trans>Commitment {number}</Trans>
      </legend>
      <TextsField
        label={t`What you commit to`}
        {...{ languages, texts }}
        rows={2}
        onChange={(changed) => onChange({ ...commitment, texts: changed })}
      />
      {steps.map((step, place) => (
        <StepEditor
          key={place}
          number={place + 1}
          {...{ languages, step }}
          onChange={(part) => changeStep(place, part)}
        />
      ))}
      <div className="form-actions">
        <Button onPress={() => onChange({ ...commitment, steps: [...steps, EMPTY_STEP] })}>
          <Trans>Add a step</Trans>
        </Button>
        <Button onPress={onRemove}>
          <Trans>Remove this commitment</Trans>
        </Button>
      </div>
    </fieldset>
  );
}

interface StepEditorProps {
  readonly languages: readonly string[];
  readonly number: number;
  readonly step: DraftStep;
  readonly onChange: (part: Partial<DraftStep>) => void;
}

function StepEditor({ languages, number, step, onChange }: StepEditorProps) {
  const { t } = useLingui();
  return (
    <div className="answering-step">
      <DateField label={t`Step ${number}: by`} value={step.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
      <TextsField
        label={t`Step ${number}: what is done by then`}
        languages={languages}
        texts={step.texts}
        rows={2}
        onChange={(texts) => onChange({ texts })}
      />
    </div>
  );
}
