import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { FundReader } from '../application/fund-reader.ts';
import { PoolReader } from '../application/pool-reader.ts';
import type { Pool } from '../domain/pool.ts';
import { FundType, PoolType, toFundType } from './fund.type.ts';

@Resolver(() => FundType)
export class FundResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: FundReader,
    private readonly pools: PoolReader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  @Query(() => [FundType], { description: 'Every fund, with what its public ledger says.' })
  @Public()
  async funds(): Promise<FundType[]> {
    const funds = await this.transactions.read((tx) => this.reader.all(tx));
    return funds.map((fund) => toFundType(fund, this.today()));
  }

  @Query(() => FundType, { nullable: true })
  @Public()
  async fund(@Args('slug') slug: string): Promise<FundType | null> {
    const fund = await this.transactions.read((tx) => this.reader.bySlug(tx, slug));
    return fund && toFundType(fund, this.today());
  }

  @ResolveField(() => [PoolType], {
    name: 'pools',
    description: 'By currency, as the books stood at a moment, or as they stand now.',
  })
  async poolsOf(
    @Parent() { id }: FundType,
    @RequestLoaders() loaders: Loaders,
    @Args('at', { type: () => Date, nullable: true }) at?: Date | null,
  ): Promise<Pool[]> {
    const name = `fund.pools@${at?.toISOString() ?? 'now'}`;
    const load = (ids: readonly string[]) => this.transactions.read((tx) => this.pools.pools(tx, ids, at ?? undefined));
    return (await loaders.load(name, id, load)) ?? [];
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() { organisationId }: FundType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}
