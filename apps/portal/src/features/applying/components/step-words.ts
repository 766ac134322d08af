import { useLingui } from '@lingui/react/macro';
import type { FormStep, StepState } from '../answers/form-steps.ts';

/** What a step is called: by its author, or by what it is about. */
export function useStepTitle(): (step: FormStep) => string {
  const { t } = useLingui();
  const names = { section: '', project: t`Your project`, money: t`The money`, papers: t`Papers` };
  return (step) => {
    const name = step.title || names[step.kind];
    const { part, parts } = step;
    return parts > 1 ? t`${name}, part ${part} of ${parts}` : name;
  };
}

export function useStepStateWords(): Readonly<Record<StepState, string>> {
  const { t } = useLingui();
  return {
    empty: t`Not begun`,
    optional: t`If you like`,
    started: t`Begun`,
    attention: t`Please look again`,
    done: t`Done`,
  };
}
