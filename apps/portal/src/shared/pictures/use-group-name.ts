import { useLingui } from '@lingui/react/macro';

/** What an opinion group is called: a letter, because any other name would judge it. */
export function useGroupName(): (index: number) => string {
  const { t } = useLingui();
  const names = [t`Group A`, t`Group B`, t`Group C`, t`Group D`, t`Group E`];
  return (index) => names[index] ?? String(index + 1);
}
