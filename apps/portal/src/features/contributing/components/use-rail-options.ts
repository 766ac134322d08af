import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ChoiceOption } from '@baraza/ui';
import type { Rail } from '../../../generated/graphql.ts';
import type { ContributableFund } from '../types.ts';
import { useRailWords } from './rail-words.ts';

const DEBIT_CURRENCIES = ['EUR', 'USD'];

/** Whether money in this currency can travel this way. */
export function isPossible(rail: Rail, fund: ContributableFund, currency: string): boolean {
  if (rail === 'transfer') return fund.transferCurrencies.includes(currency);
  return rail === 'card' || DEBIT_CURRENCIES.includes(currency);
}

/** The ways to pay, each with what follows from it for the fund. */
export function useRailOptions(fund: ContributableFund, currency: string): readonly ChoiceOption[] {
  const { t } = useLingui();
  const words = useRailWords();
  const hints: Record<Rail, (days: number) => string> = {
    transfer: () =>
      t`For larger sums, with an invoice or purchase order. No fee, and boards can allocate it as soon as it is confirmed.`,
    bank_debit: (days) =>
      t`Low fee. It arrives after some days and clears ${plural(days, { one: '# day', other: '# days' })} later.`,
    card: (days) =>
      t`At once, with the highest fee. Cards can be disputed, so it clears after ${plural(days, { one: '# day', other: '# days' })}.`,
  };
  const rails: readonly Rail[] = ['transfer', 'bank_debit', 'card'];
  return rails.map((rail) => {
    const days = fund.chargebackWindows.find((window) => window.rail === rail)?.days ?? 0;
    const possible = isPossible(rail, fund, currency);
    return {
      value: rail,
      label: words[rail],
      hint: possible ? hints[rail](days) : t`Not possible in ${currency}.`,
      isDisabled: !possible,
    };
  });
}
