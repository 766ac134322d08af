import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '@baraza/ui';
import type { CallFault, FoundCallFault } from '../call-faults.ts';

/** The `id` of the control that mends a fault. */
export const callFieldId = (fault: CallFault, id = ''): string => `call-${fault}${id ? `-${id}` : ''}`;

/** Each fault in words, with the control that mends it. */
export function useCallProblems(): (faults: readonly FoundCallFault[]) => FieldProblem[] {
  const { t } = useLingui();
  return (faults) =>
    faults.map(({ fault, id, number = 0 }) => {
      const words: Readonly<Record<CallFault, string>> = {
        title: t`Give the call a title.`,
        slug: t`Choose a short name of a–z, 0–9 and hyphens for the address.`,
        summary: t`Say in a sentence what the call is for.`,
        description: t`Describe what the fund wants to pay for.`,
        'field-label': t`Question ${number}: write the question.`,
        'field-options': t`Question ${number}: a choice needs two options or more, one a line.`,
        'field-words': t`Question ${number}: choose a limit between 1 and 3,000 words.`,
        'criteria-none': t`Name at least one criterion.`,
        'criterion-title': t`Criterion ${number}: give it a name.`,
        'criterion-weight': t`Criterion ${number}: its weight is a whole number from 1 to 100.`,
        weights: t`The weights have to add up to 100.`,
        envelope: t`Write how much all awards together may be.`,
        ceiling: t`One award lies above zero and within the money of the whole call.`,
        opens: t`Choose the day on which the call opens.`,
        closes: t`The call closes after it opens, and not in the past.`,
        decision: t`The day of the decision comes after the closing day.`,
      };
      return { fieldId: callFieldId(fault, id), message: words[fault] };
    });
}
