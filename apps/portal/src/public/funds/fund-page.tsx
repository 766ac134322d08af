import { Trans } from '@lingui/react/macro';
import { DefinitionList, Notice, PageHeader, Section } from '@baraza/ui';
import type { PublicFundOverviewQuery } from '../../generated/graphql.ts';
import { When } from '../../shared/format/use-format.tsx';
import type { FundAddresses } from './addresses.ts';
import { AwardTable } from './award-table.tsx';
import { BoardSeats } from './board-seats.tsx';
import { PoolSection, type Pool } from './pool-section.tsx';
import { ResolutionRegister } from './resolution-register.tsx';

export interface FundPageProps {
  readonly overview: PublicFundOverviewQuery;
  readonly addresses: FundAddresses;
}

const SHOWN_AWARDS = 8;

/** What came into a fund, what became of it and who decided so; every number opens the entries it is made of. */
export function FundPage({ overview, addresses }: FundPageProps) {
  const { fund, publicResolutions, publicAwards } = overview;
  if (!fund) return null;
  const awards = publicAwards.edges.map(({ node }) => node);
  return (
    <>
      <PageHeader
        kind={<Trans>Fund</Trans>}
        title={<bdi>{fund.name}</bdi>}
        lead={<bdi>{fund.purpose}</bdi>}
        facts={
          <span>
            <Trans>
              Since <When iso={fund.establishedOn} />
            </Trans>
          </span>
        }
      />
      {fund.pools.length === 0 ? (
        <Notice title={<Trans>No money has arrived yet</Trans>}>
          <Trans>As soon as the first contribution is received, it appears here with its entries in the books.</Trans>
        </Notice>
      ) : null}
      {[...fund.pools].sort(busiestFirst).map((pool) => (
        <PoolSection key={pool.currency} pool={pool} overview={overview} addresses={addresses} />
      ))}
      <Section title={<Trans>Who decided, and why</Trans>} aside={<AllLink href={addresses.resolutions} />}>
        <ResolutionRegister resolutions={publicResolutions.edges.map(({ node }) => node)} addresses={addresses} />
      </Section>
      <Section title={<Trans>Grants</Trans>} isWide aside={<AllLink href={addresses.awards} />}>
        <AwardTable awards={awards.slice(0, SHOWN_AWARDS)} withheld={overview.withheldAwards} addresses={addresses} />
      </Section>
      <Section title={<Trans>Who sits on the board</Trans>}>
        <BoardSeats board={overview.board ?? null} />
      </Section>
      <CheckItYourself addresses={addresses} maxSharePercent={fund.maxSharePercent} />
    </>
  );
}

/** The currency in which most was decided comes first; amounts of different currencies are only put in an order here. */
function busiestFirst(one: Pool, other: Pool): number {
  const decided = (pool: Pool): bigint =>
    BigInt(pool.paidMinor) + BigInt(pool.committedMinor) + BigInt(pool.onItsWayMinor);
  const [first, second] = [decided(one), decided(other)];
  return first === second ? 0 : first > second ? -1 : 1;
}

function AllLink({ href }: { readonly href: string }) {
  return (
    <a href={href}>
      <Trans>See all</Trans>
    </a>
  );
}

function CheckItYourself({
  addresses,
  maxSharePercent,
}: {
  readonly addresses: FundAddresses;
  readonly maxSharePercent: number;
}) {
  const open = [
    {
      term: <Trans>The books</Trans>,
      value: (
        <a href={addresses.entries()}>
          <Trans>Every entry, newest first</Trans>
        </a>
      ),
    },
    {
      term: <Trans>Open data</Trans>,
      value: (
        <a href="/open-data/360giving.json">
          <Trans>All grants as one file (360Giving)</Trans>
        </a>
      ),
    },
    {
      term: <Trans>Who may pay in how much</Trans>,
      value: (
        <Trans>
          At most {maxSharePercent}% of a cycle’s money may come from one contributor and be allocated in it. No
          contributor can say what its money is for.
        </Trans>
      ),
    },
  ];
  return (
    <Section title={<Trans>Check it yourself</Trans>}>
      <DefinitionList items={open} />
    </Section>
  );
}
