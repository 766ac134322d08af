import { useLingui } from '@lingui/react/macro';
import { DefinitionList } from '@baraza/ui';
import { Money } from '../../../shared/format/use-format.tsx';
import type { ContributionFacts } from '../types.ts';

/** What became of the money; amounts that are zero and say nothing are left out. */
export function AmountList({ facts }: { readonly facts: ContributionFacts }) {
  const { t } = useLingui();
  const { received, fee, cleared, refunded, disputed, lost } = facts.amounts;
  const lines = [
    { term: t`Received`, amount: received, always: true },
    { term: t`Kept by the payment provider`, amount: fee, always: false },
    { term: t`Allocatable by the board`, amount: cleared, always: true },
    { term: t`Refunded to you`, amount: refunded, always: false },
    { term: t`In dispute`, amount: disputed, always: false },
    { term: t`Taken back by your bank`, amount: lost, always: false },
  ];
  const shown = lines.filter(({ amount, always }) => always || BigInt(amount.amountMinor) !== 0n);
  return <DefinitionList items={shown.map(({ term, amount }) => ({ term, value: <Money money={amount} /> }))} />;
}
