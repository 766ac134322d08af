import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ItemReader, type ItemList } from '../application/item-reader.ts';
import { readsBoardItems } from '../domain/governance.permissions.ts';
import type { ItemState } from '../domain/item.ts';
import { BoardItemList, BoardItemType, BoardPackType, ItemStateEnum } from './board-item.type.ts';
import { toBoardItemType } from './board-item.mapper.ts';

const PACK_SIZE = 100;

@ArgsType()
class BoardItemsArgs extends ConnectionArgs {
  @Field(() => [ItemStateEnum], { nullable: true })
  states?: ItemState[];

  @Field(() => String, { nullable: true, description: 'Words in title or text; the first 100 characters count.' })
  search?: string;

  @Field(() => Boolean, { nullable: true })
  awaitsMyVote?: boolean;
}

@ArgsType()
class PeriodArgs {
  @Field(() => Day)
  from: string;

  @Field(() => Day)
  to: string;
}

@Resolver(() => BoardItemType)
export class BoardItemResolver {
  constructor(
    private readonly items: ItemReader,
    private readonly clock: Clock,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Query(() => BoardItemList)
  @Allow(readsBoardItems)
  async boardItems(@CurrentActor() actor: Actor, @Args() args: BoardItemsArgs): Promise<BoardItemList> {
    const { states, search, awaitsMyVote, ...request } = args;
    const filter = {
      ...(states && { states }),
      ...(search && { search: search.slice(0, 100) }),
      ...(awaitsMyVote && { awaitsMyVote }),
    };
    const { page, leftOut } = await this.items.list(actor, filter, request);
    return { ...toConnection(page, toBoardItemType), leftOut };
  }

  @Query(() => BoardItemType, {
    nullable: true,
    description: 'Null for what an interest closes, as for what does not exist.',
  })
  @Allow(readsBoardItems)
  async boardItem(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BoardItemType | null> {
    const view = await this.items.one(actor, id);
    return view && toBoardItemType(view);
  }

  @Query(() => BoardPackType, { description: 'Items to be decided between two days, both included.' })
  @Allow(readsBoardItems)
  async boardPack(@CurrentActor() actor: Actor, @Args() period: PeriodArgs): Promise<BoardPackType> {
    return this.toPack(
      period,
      await this.items.list(actor, { ...period, states: ['open', 'deferred'] }, { first: PACK_SIZE }),
    );
  }

  @Query(() => BoardPackType, { description: 'What was decided between two days, both included.' })
  @Allow(readsBoardItems)
  async boardMinutes(@CurrentActor() actor: Actor, @Args() period: PeriodArgs): Promise<BoardPackType> {
    return this.toPack(
      period,
      await this.items.list(actor, { ...period, states: ['passed', 'failed'] }, { first: PACK_SIZE }),
    );
  }

  @ResolveField(() => [OrganisationType], { description: 'Organisations that gain or lose by the decision.' })
  async parties(@Parent() item: BoardItemType, @RequestLoaders() loaders: Loaders): Promise<OrganisationType[]> {
    const found = await Promise.all(item.partyIds.map((id) => this.organisations.load(loaders, id)));
    return found.filter((organisation) => organisation !== null);
  }

  private toPack(period: PeriodArgs, { page, leftOut }: ItemList): BoardPackType {
    const items = page.edges.map((edge) => toBoardItemType(edge.node)).reverse();
    return { ...period, items, leftOut, isComplete: !page.hasNextPage, madeAt: this.clock.now() };
  }
}
