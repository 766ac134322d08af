import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { RefuseReview } from '../application/refuse-review.ts';
import { ReviewReader } from '../application/review-reader.ts';
import { WriteReview } from '../application/write-review.ts';
import { reviewer } from '../domain/grants.permissions.ts';
import { toDone } from './grants.mapper.ts';
import { ReviewResult } from './grants.result.ts';
import { toReviewTaskType } from './review.mapper.ts';
import { ReviewTaskConnection, ReviewTaskType, WriteReviewInputType } from './review.type.ts';

/** The reviewer's side: blind tasks, scores, handing back. */
@Resolver(() => ReviewTaskType)
export class ReviewsResolver {
  constructor(
    private readonly clock: Clock,
    private readonly reader: ReviewReader,
    private readonly write: WriteReview,
    private readonly refuse: RefuseReview,
  ) {}

  @Allow(reviewer)
  @Query(() => ReviewTaskConnection, { description: 'One’s own review tasks, earliest due first.' })
  async myReviews(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    const now = this.clock.now();
    return toConnection(await this.reader.mine(actor, page), (task) => toReviewTaskType(task, now));
  }

  @Allow(reviewer)
  @Query(() => ReviewTaskType, { nullable: true })
  async reviewTask(@CurrentActor() actor: Actor, @Args('id') id: string): Promise<ReviewTaskType | null> {
    const task = await this.reader.task(actor, id);
    return task && toReviewTaskType(task, this.clock.now());
  }

  @Allow(reviewer)
  @Mutation(() => ReviewResult, { description: 'Keeps scores as a draft, or sends them for good.' })
  async writeReview(@CurrentActor() actor: Actor, @Args('input') input: WriteReviewInputType) {
    return toMutationResult(await this.write.execute(actor, input), toDone);
  }

  @Allow(reviewer)
  @Mutation(() => ReviewResult, { description: 'Hands a task back, with the reason.' })
  async refuseReview(@CurrentActor() actor: Actor, @Args('reviewId') reviewId: string, @Args('reason') reason: string) {
    return toMutationResult(await this.refuse.execute(actor, reviewId, reason), toDone);
  }
}
