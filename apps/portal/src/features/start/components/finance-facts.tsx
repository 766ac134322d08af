import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '@baraza/ui';
import type { FundFactsQuery } from '../../../generated/graphql.ts';
import { Money } from '../../../shared/format/use-format.tsx';
import { AsideLinks } from './aside-links.tsx';
import { useOwnFund } from './use-own-fund.ts';

/** What the fund has, currency by currency; the books are one link away. */
export function FinanceFacts() {
  const { t } = useLingui();
  const fund = useOwnFund();
  if (!fund) return null;
  const ledger = { href: '/app/finance/ledger', label: t`The ledger, entry by entry` };
  return (
    <Section title={t`What the fund has`} aside={<AsideLinks links={[ledger]} fundSlug={fund.slug} />}>
      <ul className="facts">
        {fund.pools.map((pool) => (
          <PoolFacts key={pool.currency} pool={pool} />
        ))}
      </ul>
    </Section>
  );
}

/** What is free in large, and what else there is of this currency; a zero says nothing and is left out. */
function PoolFacts({ pool }: { readonly pool: FundFactsQuery['funds'][number]['pools'][number] }) {
  const { t } = useLingui();
  const parts = [
    { amountMinor: pool.committedMinor, words: t`committed to grants` },
    { amountMinor: pool.onItsWayMinor, words: t`on its way to grantees` },
    { amountMinor: pool.unclearedMinor, words: t`received, not cleared yet` },
    { amountMinor: pool.reserveMinor, words: t`in the reserve` },
    { amountMinor: pool.shortfallMinor, words: t`shortfall: nothing new can be promised` },
  ].filter((part) => part.amountMinor !== '0');
  return (
    <li className="fact">
      <p className="pool-free">
        <Trans>
          <strong>
            <Money money={{ amountMinor: pool.freeMinor, currency: pool.currency }} />
          </strong>{' '}
          free to allocate
        </Trans>
      </p>
      <ul className="pool-parts">
        {parts.map(({ amountMinor, words }) => (
          <li key={words}>
            <Money money={{ amountMinor, currency: pool.currency }} /> {words}
          </li>
        ))}
      </ul>
    </li>
  );
}
