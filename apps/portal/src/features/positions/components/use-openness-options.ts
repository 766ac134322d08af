import { useLingui } from '@lingui/react/macro';
import type { PositionOpenness } from '../../../generated/graphql.ts';

/** Who of the forum reads a draft; nobody outside it ever does. */
export function useOpennessOptions(): { readonly value: PositionOpenness; readonly label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'comments', label: t`Every member reads it and may comment` },
    { value: 'members', label: t`Every member reads it` },
    { value: 'representatives', label: t`Representatives only, until it is put to the vote` },
  ];
}
