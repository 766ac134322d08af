import { Trans } from '@lingui/react/macro';
import { PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicAwardListQuery } from '../../generated/graphql.ts';
import type { FundAddresses } from './addresses.ts';
import { AwardTable } from './award-table.tsx';

interface AwardsPageProps {
  readonly list: PublicAwardListQuery;
  readonly addresses: FundAddresses;
}

/** All grants of a fund that have a line of their own. */
export function AwardsPage({ list, addresses }: AwardsPageProps) {
  const { edges, pageInfo } = list.publicAwards;
  return (
    <>
      <PageHeader
        title={<Trans>Grants</Trans>}
        lead={<Trans>Grantees choose whether they are named. Every one is counted in the totals of the fund.</Trans>}
        crumbs={[{ href: addresses.fund, label: list.fund?.name ?? '' }]}
      />
      <Section title={<Trans>Latest first</Trans>} isWide>
        <AwardTable awards={edges.map(({ node }) => node)} addresses={addresses} />
        <ShowMore
          hasMore={pageInfo.hasNextPage}
          {...(pageInfo.endCursor && { href: `${addresses.awards}?after=${encodeURIComponent(pageInfo.endCursor)}` })}
        />
      </Section>
    </>
  );
}
