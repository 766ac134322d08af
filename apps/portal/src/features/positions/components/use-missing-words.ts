import { useLingui } from '@lingui/react/macro';

/** What a text needs before it can be voted on, by the API's stable words. */
export function useMissingWords(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    preamble: t`Reasons: at least one paragraph`,
    recommendation: t`At least one recommendation`,
    clause: t`A clause in every recommendation`,
    evidence: t`What every recommendation rests on`,
    'empty-words': t`No empty clause`,
    'open-amendments': t`Every amendment decided`,
  };
}
