import { useLingui } from '@lingui/react/macro';

/** Words of the API in the reader's language. */
export function useHonorariaWords() {
  const { t } = useLingui();
  const groups: Record<string, string> = {
    ...{
      session: t`A session`,
      interview: t`An interview`,
      preparation: t`Preparing`,
      panel: t`A panel that rates an answer`,
    },
    ...{ board_work: t`Board work`, expert: t`Expert work`, organisation: t`An organisation’s part` },
    ...{ travel: t`Travel`, care: t`Care for children or others`, interpretation: t`Interpretation` },
    ...{ connectivity: t`Phone and internet`, safety: t`Safety`, together: t`Several together` },
  };
  const units: Record<string, string> = { hour: t`an hour`, flat: t`each time`, day: t`a day` };
  return { group: (key: string) => groups[key] ?? key, unit: (key: string) => units[key] ?? key };
}
