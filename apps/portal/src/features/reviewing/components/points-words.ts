import { useLingui } from '@lingui/react/macro';

/** What each number of the scale means. */
export function usePointsWords(): readonly [string, string, string, string, string, string] {
  const { t } = useLingui();
  return [
    t({ context: 'score', message: `not at all` }),
    t({ context: 'score', message: `very little` }),
    t({ context: 'score', message: `in part` }),
    t({ context: 'score', message: `for the most part` }),
    t({ context: 'score', message: `almost fully` }),
    t({ context: 'score', message: `fully` }),
  ];
}
