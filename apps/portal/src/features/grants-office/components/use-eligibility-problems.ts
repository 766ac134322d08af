import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '@baraza/ui';
import { REASON_MIN_LENGTH, REASONS_MIN_LENGTH, verdict, type EligibilityDraft } from '../eligibility-draft.ts';
import { findingId, findingReasonId } from './finding-field.tsx';

export const REASONS_ID = 'eligibility-reasons';
export const WHOLE_ID = 'eligibility-whole';

/** What is still missing before an eligibility check can be recorded. */
export function useEligibilityProblems(): (draft: EligibilityDraft) => FieldProblem[] {
  const { t } = useLingui();
  return (draft) => {
    const problems = draft.findings.flatMap(({ met, reason }, index): FieldProblem[] => {
      const number = index + 1;
      const found: FieldProblem[] = [];
      if (met === null)
        found.push({ fieldId: findingId(index), message: t`Condition ${number}: say whether it is met.` });
      if (reason.trim().length < REASON_MIN_LENGTH)
        found.push({ fieldId: findingReasonId(index), message: t`Condition ${number}: say what shows it.` });
      return found;
    });
    if (draft.findings.length === 0 && verdict(draft) === null)
      problems.push({ fieldId: WHOLE_ID, message: t`Say whether the application is eligible.` });
    if (draft.reasons.trim().length < REASONS_MIN_LENGTH)
      problems.push({ fieldId: REASONS_ID, message: t`Give the applicant your reasons in a sentence or two.` });
    return problems;
  };
}
