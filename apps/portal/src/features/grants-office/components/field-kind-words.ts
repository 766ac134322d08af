import { useLingui } from '@lingui/react/macro';
import type { FieldKind } from '../call-draft.ts';

export function useFieldKindWords(): Readonly<Record<FieldKind, string>> {
  const { t } = useLingui();
  return {
    text: t`Line of text`,
    long_text: t`Long text`,
    choice: t`Choice`,
    amount: t`Amount`,
    budget: t`Budget table`,
    file: t`Files`,
  };
}
