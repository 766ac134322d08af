import { Trans, useLingui } from '@lingui/react/macro';
import type { Condition } from '@baraza/ui';
import { useQuery } from 'urql';
import { Money } from '../../../shared/format/use-format.tsx';
import { freePoolQuery } from '../api/free-pool.ts';
import type { DecisionItem } from '../types.ts';

/** Whether the pool holds what the item would commit; asked again, and for good, in the moment it passes. */
export function usePoolCondition({ money, fundSlug, effectKind, state }: DecisionItem): readonly Condition[] {
  const { t } = useLingui();
  const isAsked = Boolean(money && effectKind) && (state === 'open' || state === 'deferred');
  const [{ data }] = useQuery({ query: freePoolQuery, variables: { fundSlug }, pause: !isAsked });
  if (!isAsked || !money || !data?.fund) return [];
  const pool = data.fund.pools.find(({ currency }) => currency === money.currency);
  const free = BigInt(pool?.freeMinor ?? '0');
  const left = free - BigInt(money.amountMinor);
  const { currency } = money;
  return [
    {
      id: 'pool',
      state: left < 0n ? 'unmet' : 'met',
      name: t`The pool holds enough cleared money`,
      evidence:
        left < 0n ? (
          <Trans>
            <Money money={{ amountMinor: free, currency }} /> is free,{' '}
            <Money money={{ amountMinor: -left, currency }} /> less than this needs. The item cannot pass until more has
            cleared.
          </Trans>
        ) : (
          <Trans>
            <Money money={{ amountMinor: free, currency }} /> is free; <Money money={{ amountMinor: left, currency }} />{' '}
            would be left.
          </Trans>
        ),
    },
  ];
}
