import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddresseeType, EngagementsLoader } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { AnswerGrievance } from '../application/answer-grievance.ts';
import { GrievanceDesk, withoutHold } from '../application/grievance-desk.ts';
import { HoldGrievance } from '../application/hold-grievance.ts';
import { WorkOnGrievance } from '../application/work-on-grievance.ts';
import { answerForCompany, hear } from '../domain/hearing.permissions.ts';
import {
  GrievanceConnection,
  GrievanceType,
  OpenedGrievanceResult,
  toGrievanceType,
  toOpenedGrievanceType,
} from './grievance.type.ts';
import { AnswerGrievanceInput, HoldGrievanceInput, WorkOnGrievanceInput } from './office.input.ts';
import { OfForumArgs } from './office.resolver.ts';
import { HearingOfficeResult } from './sending.type.ts';

@Resolver()
export class GrievanceResolver {
  constructor(
    private readonly desk: GrievanceDesk,
    private readonly working: WorkOnGrievance,
    private readonly holding: HoldGrievance,
    private readonly answering: AnswerGrievance,
  ) {}

  @Allow(hear)
  @Query(() => GrievanceConnection, { description: 'For the forum; newest first.' })
  async forumGrievances(@CurrentActor() actor: Actor, @Args() args: OfForumArgs) {
    return toConnection(await this.desk.ofForum(actor, args.forumId, args), toGrievanceType);
  }

  @Allow(hear)
  @Mutation(() => OpenedGrievanceResult)
  async openGrievance(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.desk.openForForum(actor, id), toOpenedGrievanceType);
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult, { description: 'The forum says something, or ends it with its reason.' })
  async workOnGrievance(@CurrentActor() actor: Actor, @Args('input') input: WorkOnGrievanceInput) {
    return toMutationResult(await this.working.execute(actor, input), ({ id }) => ({ id }));
  }

  @Allow(hear)
  @Mutation(() => HearingOfficeResult, { description: 'A safety officer keeps back that it is overdue.' })
  async holdGrievance(@CurrentActor() actor: Actor, @Args('input') input: HoldGrievanceInput) {
    return toMutationResult(await this.holding.execute(actor, input), ({ id }) => ({ id }));
  }

  @Allow(answerForCompany)
  @Query(() => GrievanceConnection, { description: 'For the company’s grievance contact; newest first.' })
  async companyGrievances(@CurrentActor() actor: Actor, @Args() args: ConnectionArgs) {
    return toConnection(await this.desk.ofCompany(actor, args), (row) => toGrievanceType(withoutHold(row)));
  }

  @Allow(answerForCompany)
  @Mutation(() => OpenedGrievanceResult, { description: 'Shows as much as the person lets the company read.' })
  async openCompanyGrievance(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.desk.openForCompany(actor, id), toOpenedGrievanceType);
  }

  @Allow(answerForCompany)
  @Mutation(() => HearingOfficeResult, { description: 'Acknowledges or answers. Only person and forum can close.' })
  async answerGrievance(@CurrentActor() actor: Actor, @Args('input') input: AnswerGrievanceInput) {
    return toMutationResult(await this.answering.execute(actor, input), ({ id }) => ({ id }));
  }
}

@Resolver(() => GrievanceType)
export class GrievanceFieldsResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: GrievanceType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => AddresseeType, { nullable: true })
  addressee(@Parent() { addresseeId }: GrievanceType, @RequestLoaders() loaders: Loaders) {
    return this.engagements.addressee(loaders, addresseeId);
  }
}
