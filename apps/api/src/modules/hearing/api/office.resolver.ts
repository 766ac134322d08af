import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddresseeType, EngagementsLoader, EngagementType } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { HearingDesks } from '../application/hearing-desks.ts';
import { InputDesk } from '../application/input-desk.ts';
import { WorkOnInput } from '../application/work-on-input.ts';
import { hear } from '../domain/hearing.permissions.ts';
import { WorkOnInputInput } from './office.input.ts';
import {
  HearingDeskType,
  OneOffInputConnection,
  OneOffInputType,
  OpenedInputResult,
  toOneOffInputType,
  toOpenedInputType,
} from './office.type.ts';
import { HearingOfficeResult } from './sending.type.ts';

@ArgsType()
export class OfForumArgs extends ConnectionArgs {
  @Field(() => ID)
  forumId: string;
}

@Resolver(() => HearingDeskType)
export class HearingOfficeResolver {
  constructor(
    private readonly desks: HearingDesks,
    private readonly inputs: InputDesk,
    private readonly working: WorkOnInput,
    private readonly forums: ForumLoader,
  ) {}

  @Allow(hear)
  @Query(() => [HearingDeskType], { description: 'Forums in which one has something to open.' })
  hearingDesks(@CurrentActor() actor: Actor): Promise<HearingDeskType[]> {
    return this.desks.of(actor);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: HearingDeskType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @Allow(hear)
  @Query(() => OneOffInputConnection, { description: 'For representatives and moderators; newest first.' })
  async oneOffInputs(@CurrentActor() actor: Actor, @Args() args: OfForumArgs) {
    return toConnection(await this.inputs.page(actor, args.forumId, args), toOneOffInputType);
  }

  @Allow(hear)
  @Mutation(() => OpenedInputResult, { description: 'Whoever sent it sees that it was opened.' })
  async openOneOffInput(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.inputs.open(actor, id), toOpenedInputType);
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult)
  async workOnInput(@CurrentActor() actor: Actor, @Args('input') input: WorkOnInputInput) {
    return toMutationResult(await this.working.execute(actor, input), ({ id }) => ({ id }));
  }
}

@Resolver(() => OneOffInputType)
export class OneOffInputResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: OneOffInputType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => AddresseeType, { nullable: true })
  addressee(@Parent() { addresseeId }: OneOffInputType, @RequestLoaders() loaders: Loaders) {
    return addresseeId && this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: OneOffInputType, @RequestLoaders() loaders: Loaders) {
    return engagementId && this.engagements.engagement(loaders, engagementId);
  }

  @ResolveField(() => EngagementType, { nullable: true, description: 'In which the forum took it up.' })
  takenUpIn(@Parent() { linkedEngagementId }: OneOffInputType, @RequestLoaders() loaders: Loaders) {
    return linkedEngagementId && this.engagements.engagement(loaders, linkedEngagementId);
  }
}
