import { Trans } from '@lingui/react/macro';
import { EmptyState, PageHeader, Section } from '@baraza/ui';
import type { PublicFundsQuery } from '../../generated/graphql.ts';
import { Money } from '../../shared/format/use-format.tsx';

type Fund = PublicFundsQuery['funds'][number];

/** The funds, one line each, with what came in and what was paid in every currency. */
export function FundListPage({ locale, funds }: { readonly locale: string; readonly funds: readonly Fund[] }) {
  return (
    <>
      <PageHeader title={<Trans>Funds</Trans>} />
      {funds.length === 0 ? <EmptyState title={<Trans>No fund has been established yet</Trans>} /> : null}
      {funds.map((fund) => (
        <Section key={fund.id} title={<bdi>{fund.name}</bdi>}>
          <p>
            <bdi>{fund.purpose}</bdi>
          </p>
          <ul>
            {fund.pools.map((pool) => (
              <PoolLine key={pool.currency} pool={pool} />
            ))}
          </ul>
          <a href={`/${locale}/funds/${fund.slug}`}>
            <Trans>Follow its money</Trans>
          </a>
        </Section>
      ))}
    </>
  );
}

function PoolLine({
  pool: { currency, receivedMinor, paidMinor, freeMinor },
}: {
  readonly pool: Fund['pools'][number];
}) {
  return (
    <li>
      <Trans>
        <Money money={{ amountMinor: receivedMinor, currency }} /> came in,{' '}
        <Money money={{ amountMinor: paidMinor, currency }} /> was paid,{' '}
        <Money money={{ amountMinor: freeMinor, currency }} /> is free.
      </Trans>
    </li>
  );
}
