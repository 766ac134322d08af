import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AskFullVote } from '../application/ask-full-vote.ts';
import { CastRating } from '../application/cast-rating.ts';
import { RatingDesk } from '../application/rating-desk.ts';
import { SayNotNow } from '../application/say-not-now.ts';
import { forumPerson } from '../domain/answers.permissions.ts';
import type { RatingChoice } from '../domain/rating.ts';
import { RatingChoiceEnum } from './answer.enums.ts';
import { FullVoteResult, OwnRatingResult } from './answers.result.ts';
import { FullVoteType, OwnRatingType, toFullVoteType, toOwnRatingType } from './rating.type.ts';

/** Members rate what companies say they did. Who chose what is kept nowhere. */
@Resolver()
export class RatingsResolver {
  constructor(
    private readonly desk: RatingDesk,
    private readonly casting: CastRating,
    private readonly declining: SayNotNow,
    private readonly asking: AskFullVote,
  ) {}

  @Allow(forumPerson)
  @Query(() => [OwnRatingType], { description: 'Rounds that ask the person, open ones first; at most 100.' })
  async myAnswerRatings(@CurrentActor() actor: Actor): Promise<OwnRatingType[]> {
    return (await this.desk.mine(actor)).map(toOwnRatingType);
  }

  @Allow(forumPerson)
  @Query(() => OwnRatingType, { nullable: true })
  async myAnswerRating(@CurrentActor() actor: Actor, @Args('roundId', { type: () => ID }) roundId: string) {
    const own = await this.desk.one(actor, roundId);
    return own && toOwnRatingType(own);
  }

  @Allow(forumPerson)
  @Query(() => FullVoteType, { nullable: true, description: 'For members of the item’s forum.' })
  async fullVote(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    const asked = await this.desk.fullVote(actor, itemId);
    return asked && toFullVoteType(asked, actor.accountId);
  }

  @Allow(forumPerson)
  @Mutation(() => OwnRatingResult, { description: 'Once. What is answered says nothing of the choice.' })
  async castRating(
    @CurrentActor() actor: Actor,
    @Args('roundId', { type: () => ID }) roundId: string,
    @Args('choice', { type: () => RatingChoiceEnum }) choice: RatingChoice,
  ) {
    return toMutationResult(await this.casting.execute(actor, roundId, choice), toOwnRatingType);
  }

  @Allow(forumPerson)
  @Mutation(() => OwnRatingResult, { description: 'The next in the lot takes the place; no reasons are asked.' })
  async declineRating(@CurrentActor() actor: Actor, @Args('roundId', { type: () => ID }) roundId: string) {
    return toMutationResult(await this.declining.execute(actor, roundId), toOwnRatingType);
  }

  @Allow(forumPerson)
  @Mutation(() => FullVoteResult)
  async askFullVote(@CurrentActor() actor: Actor, @Args('itemId', { type: () => ID }) itemId: string) {
    const asked = await this.asking.execute(actor, itemId);
    return toMutationResult(asked, (vote) => toFullVoteType(vote, actor.accountId));
  }
}
