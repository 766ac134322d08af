import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor, MaybeActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { MeType } from '../../organisations/index.ts';
import { AnswerSeat } from '../application/answer-seat.ts';
import { ProposeSeat } from '../application/propose-seat.ts';
import { SeatPages } from '../application/seat-pages.ts';
import { TakeSeat } from '../application/take-seat.ts';
import type { RetainedBy } from '../domain/taking-part.ts';
import { eitherSide, takePart } from '../domain/taking-part.permissions.ts';
import {
  AnswerEngagementSeatResult,
  EngagementSeatType,
  OwnEngagementSeatResult,
  ProposeEngagementSeatInput,
  ProposeEngagementSeatResult,
  toEngagementSeatType,
} from './engagement-seat.type.ts';
import { EngagementType } from './engagement.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import { RetainedByEnum } from './taking-part.enums.ts';

/** Seats between the sides: proposed by one, accepted by the other, taken with a word on who pays. */
@Resolver(() => EngagementSeatType)
export class EngagementSeatsResolver {
  constructor(
    private readonly pages: SeatPages,
    private readonly proposing: ProposeSeat,
    private readonly answering: AnswerSeat,
    private readonly taking: TakeSeat,
    private readonly loader: EngagementsLoader,
  ) {}

  @Public()
  @Query(() => [EngagementSeatType], { description: 'Taken ones for everybody; to both sides also those under way.' })
  async engagementSeats(@MaybeActor() actor: Actor | null, @Args('engagement') engagement: string) {
    return (await this.pages.ofEngagement(actor, engagement)).map(toEngagementSeatType);
  }

  @ResolveField(() => EngagementType, { nullable: true })
  engagement(@Parent() { engagementId }: EngagementSeatType, @RequestLoaders() loaders: Loaders) {
    return this.loader.engagement(loaders, engagementId);
  }

  @Allow(eitherSide)
  @Mutation(() => ProposeEngagementSeatResult)
  async proposeEngagementSeat(@CurrentActor() actor: Actor, @Args('input') input: ProposeEngagementSeatInput) {
    return toMutationResult(await this.proposing.execute(actor, input), toEngagementSeatType);
  }

  @Allow(eitherSide)
  @Mutation(() => AnswerEngagementSeatResult, { description: 'By the side that did not propose.' })
  async answerEngagementSeat(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('accepted') accepted: boolean,
  ) {
    return toMutationResult(await this.answering.execute(actor, id, accepted), toEngagementSeatType);
  }

  @Allow(takePart)
  @Mutation(() => OwnEngagementSeatResult)
  async takeEngagementSeat(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('retainedBy', { type: () => RetainedByEnum }) retainedBy: RetainedBy,
    @Args('affiliation', { type: () => String, nullable: true }) affiliation: string | null = null,
  ) {
    return toMutationResult(await this.taking.take(actor, id, { retainedBy, affiliation }), toEngagementSeatType);
  }

  @Allow(takePart)
  @Mutation(() => OwnEngagementSeatResult)
  async leaveEngagementSeat(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.taking.leave(actor, id, reason), toEngagementSeatType);
  }
}

@Resolver(() => MeType)
export class OwnEngagementSeatsResolver {
  constructor(private readonly pages: SeatPages) {}

  @ResolveField(() => [EngagementSeatType], {
    description: 'Seats between sides that this person was given or has taken.',
  })
  async engagementSeats(@CurrentActor() actor: Actor): Promise<EngagementSeatType[]> {
    return (await this.pages.own(actor)).map(toEngagementSeatType);
  }
}
