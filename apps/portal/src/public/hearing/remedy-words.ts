import { useLingui } from '@lingui/react/macro';
import type { RemedyKind } from '../../generated/graphql.ts';

export function useRemedyKindWords(): Record<RemedyKind, string> {
  const { t } = useLingui();
  return {
    ncp: t`National contact point (OECD)`,
    court: t`Court`,
    regulator: t`Regulator`,
    company: t`The company’s own mechanism`,
    ombudsperson: t`Ombudsperson`,
    labour: t`Labour authority`,
    other: t`Other`,
  };
}
