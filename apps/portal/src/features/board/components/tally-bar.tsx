import { useLingui } from '@lingui/react/macro';
import { StackedBar } from '@baraza/ui';
import { useChoiceWords } from './choice-words.ts';

export interface TallyLike {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** The count as shares of a whole; who voted how is told to nobody. */
export function TallyBar({ tally, isFinal }: { readonly tally: TallyLike; readonly isFinal: boolean }) {
  const { t } = useLingui();
  const words = useChoiceWords();
  const { yes, no, abstain } = tally;
  const parts = [
    { id: 'yes', label: words.yes, size: BigInt(yes), value: yes, colour: 3 as const },
    { id: 'no', label: words.no, size: BigInt(no), value: no, colour: 4 as const },
    { id: 'abstain', label: words.abstain, size: BigInt(abstain), value: abstain, colour: 6 as const },
  ];
  const caption = isFinal
    ? t`The count: ${yes} yes, ${no} no, ${abstain} abstained`
    : t`So far: ${yes} yes, ${no} no, ${abstain} abstained`;
  return <StackedBar caption={caption} parts={parts} />;
}
