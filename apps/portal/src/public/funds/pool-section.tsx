import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { KeyNumber, Section, StackedBar, type BarPart } from '@baraza/ui';
import type { PublicFundOverviewQuery } from '../../generated/graphql.ts';
import { Money, useFormat } from '../../shared/format/use-format.tsx';
import { CountryMap } from '../../shared/pictures/country-map.tsx';
import { FlowPicture } from '../../shared/pictures/flow-picture.tsx';
import type { FundAddresses } from './addresses.ts';
import { flowOf } from './flow-of.ts';

type Fund = NonNullable<PublicFundOverviewQuery['fund']>;
export type Pool = Fund['pools'][number];

interface PoolProps {
  readonly pool: Pool;
  readonly overview: PublicFundOverviewQuery;
  readonly addresses: FundAddresses;
}

/** One currency of a fund: what came in, where it stands, where it came from and where it went. */
export function PoolSection({ pool, overview, addresses }: PoolProps) {
  const format = useFormat();
  const { i18n } = useLingui();
  const name = new Intl.DisplayNames(i18n.locale, { type: 'currency' }).of(pool.currency) ?? pool.currency;
  const received = format.moneyShort({ amountMinor: pool.receivedMinor, currency: pool.currency });
  return (
    <Section
      isWide
      id={pool.currency.toLowerCase()}
      title={<span className="pool-name">{name}</span>}
      lead={<Trans>{received} came in. Each figure opens the entries it is made of.</Trans>}
    >
      <KeyFigures pool={pool} addresses={addresses} />
      <WhereItStands pool={pool} />
      <Flow pool={pool} overview={overview} />
      <Countries pool={pool} overview={overview} />
    </Section>
  );
}

function KeyFigures({ pool, addresses }: Pick<PoolProps, 'pool' | 'addresses'>) {
  const { currency } = pool;
  const figure = (amountMinor: string, account: string) => (
    <a href={addresses.entries({ account, currency })}>
      <Money money={{ amountMinor, currency }} isShort />
    </a>
  );
  return (
    <div className="pool-figures">
      <KeyNumber
        label={<Trans>Came in</Trans>}
        value={figure(pool.receivedMinor, 'contributions')}
        detail={<Trans>Contributions of all time, less what went back</Trans>}
      />
      <KeyNumber
        label={<Trans>Promised</Trans>}
        value={figure(pool.committedMinor, 'committed')}
        detail={<Trans>By resolutions, not sent yet</Trans>}
      />
      <KeyNumber
        label={<Trans>Paid</Trans>}
        value={figure(pool.paidMinor, 'grants')}
        detail={<Trans>Confirmed by the bank to have arrived</Trans>}
      />
      <KeyNumber
        label={<Trans>Free</Trans>}
        value={figure(pool.freeMinor, 'free')}
        detail={<Trans>What the board may allocate now</Trans>}
      />
    </div>
  );
}

function WhereItStands({ pool }: { readonly pool: Pool }) {
  const { currency } = pool;
  const part = (id: string, label: BarPart['label'], amountMinor: string, colour: BarPart['colour']): BarPart => ({
    id,
    label,
    size: BigInt(amountMinor),
    value: <Money money={{ amountMinor, currency }} />,
    colour,
  });
  const parts = [
    part('paid', <Trans>Paid</Trans>, pool.paidMinor, 1),
    part('way', <Trans>On its way</Trans>, pool.onItsWayMinor, 4),
    part('committed', <Trans>Promised</Trans>, pool.committedMinor, 2),
    part('free', <Trans>Free</Trans>, pool.freeMinor, 3),
    part('reserve', <Trans>Reserve</Trans>, pool.reserveMinor, 5),
    part('uncleared', <Trans>Not cleared yet</Trans>, pool.unclearedMinor, 6),
  ].filter(({ size }) => size > 0n);
  return <StackedBar caption={<Trans>Where the money stands</Trans>} parts={parts} />;
}

function Flow({ pool, overview }: Pick<PoolProps, 'pool' | 'overview'>) {
  const { t } = useLingui();
  const words = {
    fund: overview.fund?.name ?? '',
    others: t`Smaller ones together`,
    withheld: t`Grantees who are not named`,
    waiting: t`Not allocated yet`,
  };
  const { nodes, links, contributors, grantees } = flowOf(pool, overview, words);
  if (links.length === 0) return null;
  if (grantees === 0)
    return <Contributors names={nodes.filter(({ id }) => id.startsWith('in-')).map(({ label }) => label)} />;
  const caption = t`${plural(contributors, { one: '# contributor', other: '# contributors' })} paid in; the board decided on ${plural(grantees, { one: '# grant', other: '# grants' })}.`;
  return <FlowPicture caption={caption} nodes={nodes} links={links} currency={pool.currency} />;
}

/** While nothing has been awarded there is no flow to look at, only who paid in. */
function Contributors({ names }: { readonly names: readonly string[] }) {
  const format = useFormat();
  const list = format.list(names);
  return (
    <p>
      <Trans>Paid in by {list}. The board has not awarded any of it yet.</Trans>
    </p>
  );
}

function Countries({ pool, overview }: Pick<PoolProps, 'pool' | 'overview'>) {
  const { t } = useLingui();
  const format = useFormat();
  const countries = overview.awardCountries
    .filter(({ amount }) => amount.currency === pool.currency)
    .map(({ country, amount, awards }) => ({
      country,
      size: BigInt(amount.amountMinor),
      value: <Money money={amount} />,
      label: `${format.moneyShort(amount)} · ${format.number(awards)}`,
    }));
  if (countries.length === 0) return null;
  const most = countries.reduce((one, other) => (one.size >= other.size ? one : other));
  const place = format.country(most.country);
  return (
    <CountryMap caption={t`Most was awarded to groups in ${place}.`} countries={countries} valueHeader={t`Awarded`} />
  );
}
