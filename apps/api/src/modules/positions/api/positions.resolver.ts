import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { AddresseeType, EngagementsLoader, EngagementType } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { PublishedPositions } from '../application/published-positions.ts';
import { PositionConnection, PositionType, RecommendationType, toPositionType } from './position.type.ts';
import { PositionBeside } from './position-beside.ts';
import { PositionsLoader } from './positions.loader.ts';
import { AttachedOpinionType, PositionDeliveryType, PositionTallyType } from './restatement.type.ts';

/** Adopted positions, for everybody. */
@Resolver(() => PositionType)
export class PositionsResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly published: PublishedPositions,
    private readonly loader: PositionsLoader,
    private readonly forums: ForumLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @Public()
  @Query(() => PositionType, { nullable: true, description: 'Null before it is adopted.' })
  async position(@Args('slug') slug: string): Promise<PositionType | null> {
    const found = await this.transactions.read((tx) => this.published.bySlug(tx, slug));
    return found && toPositionType(found);
  }

  @Public()
  @Query(() => PositionConnection, { description: 'Adopted ones, newest first; of a forum or to an addressee.' })
  async positions(
    @Args() page: ConnectionArgs,
    @Args('forum', { type: () => String, nullable: true }) forum?: string | null,
    @Args('addressee', { type: () => String, nullable: true }) addressee?: string | null,
  ) {
    const found = await this.transactions.read((tx) => this.published.page(tx, { forum, addressee }, page));
    return toConnection(found, toPositionType);
  }

  @ResolveField(() => ForumType)
  forum(@Parent() { forumId }: PositionType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: PositionType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: PositionType, @RequestLoaders() loaders: Loaders) {
    return engagementId === null ? null : this.engagements.engagement(loaders, engagementId);
  }

  @ResolveField(() => [RecommendationType], { description: 'In the forum’s order.' })
  recommendations(@Parent() { id }: PositionType, @RequestLoaders() loaders: Loaders): Promise<RecommendationType[]> {
    return this.loader.recommendationsOf(loaders, id);
  }
}

/** What travels with a position wherever it goes, and how anybody can check it. */
@Resolver(() => PositionType)
export class PositionBesideResolver {
  constructor(private readonly beside: PositionBeside) {}

  @ResolveField(() => [AttachedOpinionType])
  minorityOpinions(@Parent() { id }: PositionType, @RequestLoaders() loaders: Loaders): Promise<AttachedOpinionType[]> {
    return this.beside.opinionsOf(loaders, id);
  }

  @ResolveField(() => PositionTallyType, { nullable: true })
  vote(@Parent() { id }: PositionType, @RequestLoaders() loaders: Loaders): Promise<PositionTallyType | null> {
    return this.beside.tallyOf(loaders, id);
  }

  @ResolveField(() => [PositionDeliveryType])
  deliveries(@Parent() { id }: PositionType, @RequestLoaders() loaders: Loaders): Promise<PositionDeliveryType[]> {
    return this.beside.deliveriesOf(loaders, id);
  }

  @ResolveField(() => Int, { nullable: true, description: 'Place of its facts in the transparency log.' })
  logIndex(@Parent() { slug }: PositionType, @RequestLoaders() loaders: Loaders): Promise<number | null> {
    return this.beside.logIndex(loaders, slug, 'position');
  }

  @ResolveField(() => Int, { nullable: true, description: 'Place of its words in the transparency log.' })
  textLogIndex(@Parent() { slug }: PositionType, @RequestLoaders() loaders: Loaders): Promise<number | null> {
    return this.beside.logIndex(loaders, slug, 'position-text');
  }
}

@Resolver(() => PositionDeliveryType)
export class PositionDeliveryResolver {
  constructor(private readonly engagements: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: PositionDeliveryType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }
}

@Resolver(() => RecommendationType)
export class RecommendationResolver {
  constructor(
    private readonly loader: PositionsLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: RecommendationType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => PositionType)
  position(@Parent() { positionId }: RecommendationType, @RequestLoaders() loaders: Loaders) {
    return this.loader.position(loaders, positionId);
  }
}
