import { Trans } from '@lingui/react/macro';
import { PageHeader, Section, ShowMore } from '@baraza/ui';
import type { PublicResolutionListQuery } from '../../generated/graphql.ts';
import type { FundAddresses } from './addresses.ts';
import { ResolutionRegister } from './resolution-register.tsx';

interface ResolutionsPageProps {
  readonly list: PublicResolutionListQuery;
  readonly addresses: FundAddresses;
}

/** The register of what a board adopted. */
export function ResolutionsPage({ list, addresses }: ResolutionsPageProps) {
  const { edges, pageInfo } = list.publicResolutions;
  return (
    <>
      <PageHeader
        title={<Trans>Resolutions</Trans>}
        lead={<Trans>What the board decided, with its reasons. Who voted how is not published.</Trans>}
        crumbs={[{ href: addresses.fund, label: list.fund?.name ?? '' }]}
      />
      <Section title={<Trans>Newest first</Trans>}>
        <ResolutionRegister resolutions={edges.map(({ node }) => node)} addresses={addresses} />
        <ShowMore
          hasMore={pageInfo.hasNextPage}
          {...(pageInfo.endCursor && {
            href: `${addresses.resolutions}?after=${encodeURIComponent(pageInfo.endCursor)}`,
          })}
        />
      </Section>
    </>
  );
}
