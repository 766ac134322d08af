import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '@baraza/ui';
import type { DecisionFault, FoundFault } from '../decision-draft.ts';
import { TRANCHES_ID, trancheAmountId, trancheDayId } from './tranches-editor.tsx';

export const DECISION_FIELDS = {
  outcome: 'decision-outcome',
  amount: 'decision-amount',
  reasons: 'decision-reasons',
  way: 'decision-way',
  meeting: 'decision-meeting',
  closing: 'decision-closing',
} as const;

/** Each fault of a proposal with the field that mends it. */
export function useDecisionProblems(): (faults: readonly FoundFault[]) => FieldProblem[] {
  const { t } = useLingui();
  return (faults) =>
    faults.map(({ fault, index = 0 }): FieldProblem => {
      const number = index + 1;
      const problems: Readonly<Record<DecisionFault, readonly [string, string]>> = {
        'outcome-missing': [DECISION_FIELDS.outcome, t`Choose whether to award or to decline.`],
        'amount-missing': [DECISION_FIELDS.amount, t`Write the amount of the award.`],
        'amount-above-ceiling': [DECISION_FIELDS.amount, t`The amount is above what one award of this call may be.`],
        'amount-above-left': [DECISION_FIELDS.amount, t`The amount is above what this call has left.`],
        'tranche-amount-missing': [trancheAmountId(index), t`Part ${number}: write an amount above zero.`],
        'tranche-day-missing': [trancheDayId(index), t`Part ${number}: choose the day on which it is due.`],
        'tranche-order': [trancheDayId(index), t`Part ${number}: its day comes before that of the part before.`],
        'tranche-sum': [TRANCHES_ID, t`The parts have to add up to the award exactly.`],
        'reasons-short': [DECISION_FIELDS.reasons, t`Give the reasons in a sentence or two.`],
        'way-missing': [DECISION_FIELDS.way, t`Choose how the board decides.`],
        'meeting-missing': [DECISION_FIELDS.meeting, t`Choose the day of the meeting.`],
        'closing-missing': [DECISION_FIELDS.closing, t`Choose when voting closes.`],
        'closing-past': [DECISION_FIELDS.closing, t`Voting closes tomorrow at the earliest.`],
      };
      const [fieldId, message] = problems[fault];
      return { fieldId, message };
    });
}
