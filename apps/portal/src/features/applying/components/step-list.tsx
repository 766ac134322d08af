import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, join } from '@baraza/ui';
import { stepState, type FormStep, type StepState } from '../answers/form-steps.ts';
import type { Answers, FieldFault } from '../types.ts';
import { useStepStateWords, useStepTitle } from './step-words.ts';

export interface StepListProps {
  readonly applicationId: string;
  readonly steps: readonly FormStep[];
  readonly answers: Answers;
  readonly faults: readonly FieldFault[];
  /** Id of the step in sight, or `review`. */
  readonly current?: string;
}

export const stepHref = (applicationId: string, stepId: string): string =>
  `/app/organisation/applications/${applicationId}/write/${stepId}`;

/** The parts of the form with how far each is; any of them can be opened at any time. */
export function StepList({ applicationId, steps, answers, faults, current }: StepListProps) {
  const { t } = useLingui();
  const titleOf = useStepTitle();
  const stateWords = useStepStateWords();
  return (
    <nav className="steps" aria-label={t`Parts of the application`}>
      <ol>
        {steps.map((step) => {
          const state = stepState(step, answers, faults);
          return (
            <li key={step.id} className={join('step', `step-${state}`)}>
              <StepMark state={state} />
              <Anchor href={stepHref(applicationId, step.id)} aria-current={step.id === current ? 'step' : undefined}>
                {titleOf(step)}
              </Anchor>
              <span className="step-state">{stateWords[state]}</span>
            </li>
          );
        })}
        <li className="step step-review">
          <StepMark state="empty" />
          <Anchor href={stepHref(applicationId, 'review')} aria-current={current === 'review' ? 'step' : undefined}>
            <Trans>Check and send</Trans>
          </Anchor>
        </li>
      </ol>
    </nav>
  );
}

const PATHS: Readonly<Record<StepState, string>> = {
  empty: '',
  optional: '',
  started: 'M10 3.5L16.5 10L10 16.5Z',
  attention: 'M10 6.5V11M10 13v1',
  done: 'M6.5 10.2l2.4 2.5 4.8-5.4',
};

/** A diamond that fills as the step does; its shape says the same as the word beside it. */
function StepMark({ state }: { readonly state: StepState }) {
  return (
    <svg className="step-mark" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path className="step-mark-edge" d="M10 1.5L18.5 10L10 18.5L1.5 10Z" />
      <path className="step-mark-sign" d={PATHS[state]} />
    </svg>
  );
}
