import { Trans } from '@lingui/react/macro';
import { StatusTag } from '@baraza/ui';

/** What an interest does, rather than what it is called. */
export function StrengthTag({ strength }: { readonly strength: 'hard' | 'soft' }) {
  return strength === 'hard' ? (
    <StatusTag tone="stopped">
      <Trans>You are left out</Trans>
    </StatusTag>
  ) : (
    <StatusTag tone="waiting">
      <Trans>You may speak, not vote</Trans>
    </StatusTag>
  );
}
