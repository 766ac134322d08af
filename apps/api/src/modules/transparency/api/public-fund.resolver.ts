import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { PublicFundReader } from '../application/public-fund-reader.ts';
import type { PublicAward } from '../domain/public-award.ts';
import {
  CountryTotalType,
  PublicAwardConnection,
  PublicAwardType,
  PublicContributorType,
  WithheldAwardsType,
} from './public-fund.type.ts';

/** What anybody may read about where a fund's money came from and went. */
@Resolver(() => PublicAwardType)
export class PublicFundResolver {
  constructor(private readonly reader: PublicFundReader) {}

  @Public()
  @Query(() => PublicAwardConnection, { description: 'Awards with a line of their own, latest first.' })
  async publicAwards(@Args('fundSlug') fundSlug: string, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.awardsOf(fundSlug, page), toPublicAwardType);
  }

  @Public()
  @Query(() => [WithheldAwardsType])
  async withheldAwards(@Args('fundSlug') fundSlug: string): Promise<WithheldAwardsType[]> {
    return (await this.reader.withheldOf(fundSlug)).map(({ count, ...sums }) => ({ count, ...totals(sums) }));
  }

  @Public()
  @Query(() => [PublicContributorType], { description: 'At most two hundred, largest first within a currency.' })
  async publicContributors(@Args('fundSlug') fundSlug: string): Promise<PublicContributorType[]> {
    const found = await this.reader.contributorsOf(fundSlug);
    return found.map(({ name, country, amountMinor, currency }) => ({
      name,
      country,
      amount: { amountMinor, currency },
    }));
  }

  @Public()
  @Query(() => [CountryTotalType], { description: 'Of the named grantees, by country and currency.' })
  async awardCountries(@Args('fundSlug') fundSlug: string): Promise<CountryTotalType[]> {
    const found = await this.reader.countriesOf(fundSlug);
    return found.map(({ country, awards, ...sums }) => ({ country, awards, ...totals(sums) }));
  }
}

function totals({ amountMinor, paidMinor, currency }: { amountMinor: bigint; paidMinor: bigint; currency: string }) {
  return { amount: { amountMinor, currency }, paid: { amountMinor: paidMinor, currency } };
}

function toPublicAwardType(award: PublicAward): PublicAwardType {
  return { ...award, ...totals(award) };
}
