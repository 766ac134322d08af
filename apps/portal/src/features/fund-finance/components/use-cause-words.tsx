import { useLingui } from '@lingui/react/macro';
import { Link } from '@baraza/ui';
import type { ReactNode } from 'react';
import type { EntryFacts } from '../types.ts';

/** What caused an entry, with a link where the cause is published. */
export function useCauseWords(): (entry: EntryFacts) => ReactNode {
  const { t } = useLingui();
  return ({ causeType, causeId }) => {
    switch (causeType) {
      case 'resolution':
        return <Link href={`/app/board/resolutions/${causeId}`}>{t`A resolution of the board`}</Link>;
      case 'contribution':
        return t`A contribution; contributors are not named`;
      case 'provider-payout':
        return t`A payout of the payment provider`;
      case 'payment-order':
        return t`A payment order`;
      case 'statement-line':
        return t`A line of the bank statement`;
      case 'tranche':
        return t`A tranche of an award`;
      default:
        return (
          <bdi>
            {causeType} {causeId}
          </bdi>
        );
    }
  };
}
