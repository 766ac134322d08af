import { useLingui } from '@lingui/react/macro';
import type { FieldProblem } from '@baraza/ui';
import type { AnnouncementFault } from './announcement-draft.ts';

/** A fault of an announcement at its field. */
export function useFaultWords(): (fault: AnnouncementFault) => FieldProblem {
  const { t } = useLingui();
  const missing: Readonly<Record<AnnouncementFault['field'], string>> = {
    title: t`Enter a title of at least three letters.`,
    slug: t`Enter a short name of lowercase letters, digits and hyphens.`,
    constituencies: t`Choose at least one constituency.`,
    fund: t`Enter the short name of the fund whose board is elected.`,
    question: t`Enter the question, in a whole sentence.`,
    choices: t`Enter at least two choices, one a line.`,
    nominationsOpenOn: t`Enter the day on which nominations open.`,
    nominationsCloseOn: t`Enter the last day of nominations.`,
    opensOn: t`Enter the day on which voting opens.`,
    closesOn: t`Enter the last day of voting.`,
  };
  const order: Readonly<Record<string, string>> = {
    nominationsCloseOn: t`Nominations end after they have begun.`,
    opensOn: t`Voting opens on a day after nominations have closed.`,
    closesOn: t`Voting ends after it has opened.`,
  };
  return ({ field, type }) => {
    if (type === 'past') return { fieldId: field, message: t`Choose a day in the future.` };
    return { fieldId: field, message: type === 'order' ? (order[field] ?? missing[field]) : missing[field] };
  };
}
