import { useLingui } from '@lingui/react/macro';

export const APPEAL_GROUNDS = [
  'conflict_of_interest',
  'criteria_not_applied',
  'procedure_not_followed',
  'material_ignored',
] as const;

/** Grounds of process in plain words. */
export function useGroundWords(): (ground: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    conflict_of_interest: t`Somebody decided who had an interest in it`,
    criteria_not_applied: t`The criteria of the call were not applied, or others were`,
    procedure_not_followed: t`A step or a date of the procedure was not kept`,
    material_ignored: t`Something we had sent was not looked at`,
  };
  return (ground) => words[ground] ?? ground;
}
