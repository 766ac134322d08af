import { useLingui } from '@lingui/react/macro';
import type { Rail } from '../../../generated/graphql.ts';

export function useRailWords(): Record<Rail, string> {
  const { t } = useLingui();
  return { card: t`Card`, bank_debit: t`Bank debit`, transfer: t`Bank transfer` };
}
