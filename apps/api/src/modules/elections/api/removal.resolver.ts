import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AftermathReader } from '../application/aftermath-reader.ts';
import { DecideRemoval } from '../application/decide-removal.ts';
import { FileRemoval } from '../application/file-removal.ts';
import { ReplyToRemoval } from '../application/reply-to-removal.ts';
import { forumOfficer, member } from '../domain/elections.permissions.ts';
import { RemovalResult } from './aftermath.result.ts';
import { DecideRemovalInputType, FileRemovalInputType, RemovalCaseType, toRemovalType } from './aftermath.type.ts';
import { toSeatType } from './elections.mapper.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** Removal for cause: a complaint, a reply, and an independent panel. */
@Resolver(() => RemovalCaseType)
export class RemovalResolver {
  constructor(
    private readonly filing: FileRemoval,
    private readonly replying: ReplyToRemoval,
    private readonly deciding: DecideRemoval,
    private readonly reader: AftermathReader,
  ) {}

  @ResolveField(() => RepresentativeSeatType, { nullable: true })
  async seat(@Parent() { seatId }: RemovalCaseType, @RequestLoaders() loaders: Loaders) {
    const seat = await loaders.load('aftermath.seat', seatId, (ids) => this.reader.seatsByIds(ids));
    return seat && toSeatType(seat);
  }

  @Allow(forumOfficer)
  @Query(() => [RemovalCaseType], { description: 'Cases that the person may decide, oldest first.' })
  async removalCasesToDecide(@CurrentActor() actor: Actor): Promise<RemovalCaseType[]> {
    return (await this.deciding.waitingFor(actor)).map(toRemovalType);
  }

  @Allow(member)
  @Mutation(() => RemovalResult)
  async fileRemoval(@CurrentActor() actor: Actor, @Args('input') input: FileRemovalInputType) {
    return toMutationResult(await this.filing.execute(actor, input), toRemovalType);
  }

  @Allow(member)
  @Mutation(() => RemovalResult, { description: 'By the representative, to the panel.' })
  async replyToRemoval(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.replying.execute(actor, caseId, text), toRemovalType);
  }

  @Allow(forumOfficer)
  @Mutation(() => RemovalResult, { description: 'By one of the independent panel.' })
  async decideRemoval(@CurrentActor() actor: Actor, @Args('input') input: DecideRemovalInputType) {
    return toMutationResult(await this.deciding.execute(actor, input), toRemovalType);
  }
}
