import { useLingui } from '@lingui/react/macro';
import type { StatusTone } from '@baraza/ui';

interface Words {
  readonly word: string;
  readonly tone: StatusTone;
}

/** How far the filling of a seat is. */
export function useVacancyStateWords(): (state: string) => Words {
  const { t } = useLingui();
  const words: Readonly<Record<string, Words>> = {
    asking: { word: t`Those who stood are asked`, tone: 'waiting' },
    counting: { word: t`Scrutineers count`, tone: 'waiting' },
    filled: { word: t`Filled`, tone: 'good' },
    by_election: { word: t`Needs a by-election`, tone: 'waiting' },
  };
  return (state) => words[state] ?? { word: state, tone: 'quiet' };
}

/** Why a seat fell vacant. */
export function useVacancyReasonWords(): (reason: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    resigned: t`resigned`,
    recalled: t`was recalled`,
    removed: t`was removed for cause`,
    left: t`is no longer a member`,
  };
  return (reason) => words[reason] ?? reason;
}

/** How far a recall is. */
export function useRecallStateWords(): (state: string) => Words {
  const { t } = useLingui();
  const words: Readonly<Record<string, Words>> = {
    collecting: { word: t`Signatures are gathered`, tone: 'quiet' },
    noticed: { word: t`Notice to the representative`, tone: 'waiting' },
    voting: { word: t`Vote announced`, tone: 'active' },
    kept: { word: t`Keeps the seat`, tone: 'quiet' },
    recalled: { word: t`Recalled`, tone: 'stopped' },
    lapsed: { word: t`Lapsed`, tone: 'quiet' },
  };
  return (state) => words[state] ?? { word: state, tone: 'quiet' };
}
