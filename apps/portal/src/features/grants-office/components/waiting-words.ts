import { useLingui } from '@lingui/react/macro';
import type { WaitingLine } from '../types.ts';

interface WaitingPlace {
  readonly act: string;
  readonly href: string;
}

/** What is to be done about each kind of thing that waits for a grants officer, and where. */
export function useWaitingPlaces(): (line: WaitingLine) => WaitingPlace | null {
  const { t } = useLingui();
  return ({ kind, subjectId }) => {
    switch (kind) {
      case 'eligibility-to-decide':
        return { act: t`Check eligibility`, href: `/app/grants/applications/${subjectId}/eligibility` };
      case 'decision-to-propose':
        return { act: t`Propose a decision`, href: `/app/grants/applications/${subjectId}/decision` };
      case 'report-to-answer':
        return { act: t`Answer a report`, href: `/app/grants/awards/${subjectId}` };
      case 'vetting-due':
        return { act: t`Vet an organisation`, href: `/app/grants/organisations/${subjectId}` };
      case 'screening-due':
        return { act: t`Screen an organisation`, href: `/app/grants/organisations/${subjectId}` };
      default:
        return null;
    }
  };
}
