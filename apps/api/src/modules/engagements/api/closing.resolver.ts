import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { ContinueEngagement } from '../application/continue-engagement.ts';
import { EndEngagement } from '../application/end-engagement.ts';
import { LeaveEngagement } from '../application/leave-engagement.ts';
import { ReviewEngagement } from '../application/review-engagement.ts';
import { companyOrForum, companySignatory, inForum } from '../domain/engagements.permissions.ts';
import { EngagementType, toEngagementType } from './engagement.type.ts';
import { ReviewEngagementInputType } from './engagements.input.ts';
import { EngagementStepResult } from './engagements.result.ts';

/** Looking back, going on, leaving and ending. A company leaves; only the forum ends. */
@Resolver(() => EngagementType)
export class ClosingResolver {
  constructor(
    private readonly reviewing: ReviewEngagement,
    private readonly continuing: ContinueEngagement,
    private readonly leaving: LeaveEngagement,
    private readonly ending: EndEngagement,
  ) {}

  @Allow(companyOrForum)
  @Mutation(() => EngagementStepResult, {
    description: 'Was it meaningful? Each company once, each member for themselves.',
  })
  async reviewEngagement(@CurrentActor() actor: Actor, @Args('input') input: ReviewEngagementInputType) {
    const rulesKept = Object.fromEntries(input.rulesKept.map(({ part, kept }) => [part, kept]));
    const review = { ...input, rulesKept, remark: input.remark ?? null };
    return toMutationResult(await this.reviewing.execute(actor, review), toEngagementType);
  }

  @Allow(inForum)
  @Mutation(() => EngagementStepResult, { description: 'After a review, until the next one.' })
  async continueEngagement(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('reviewOn', { type: () => Day }) reviewOn: string,
  ) {
    return toMutationResult(await this.continuing.execute(actor, engagementId, reviewOn), toEngagementType);
  }

  @Allow(companySignatory)
  @Mutation(() => EngagementStepResult, { description: 'The company’s way out, without penalty: what was said stays.' })
  async leaveEngagement(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.leaving.execute(actor, engagementId, reason), toEngagementType);
  }

  @Allow(inForum)
  @Mutation(() => EngagementStepResult, { description: 'By a representative; before it ran, this withdraws it.' })
  async endEngagement(
    @CurrentActor() actor: Actor,
    @Args('engagementId', { type: () => ID }) engagementId: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.ending.execute(actor, engagementId, reason), toEngagementType);
  }
}
