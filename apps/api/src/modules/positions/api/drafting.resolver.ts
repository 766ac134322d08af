import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddClause } from '../application/add-clause.ts';
import { BeginPosition } from '../application/begin-position.ts';
import { ChangePosition } from '../application/change-position.ts';
import { CommentOnPosition } from '../application/comment-on-position.ts';
import { OrderRecommendations } from '../application/order-recommendations.ts';
import { RemoveClause } from '../application/remove-clause.ts';
import { RemoveRecommendation } from '../application/remove-recommendation.ts';
import { SaveClause } from '../application/save-clause.ts';
import { SaveRecommendation } from '../application/save-recommendation.ts';
import { SetSources } from '../application/set-sources.ts';
import { WithdrawPosition } from '../application/withdraw-position.ts';
import { ofForum } from '../domain/positions.permissions.ts';
import {
  AddClauseInputType,
  BeginPositionInputType,
  ChangePositionInputType,
  CommentOnPositionInput,
  RemoveClauseInputType,
  RemoveRecommendationInputType,
  SaveClauseInputType,
  SaveRecommendationInputType,
  SetSourcesInputType,
} from './draft.input.ts';
import { toChangedWords, toCommentType, toDraftType } from './draft.mapper.ts';
import * as results from './drafts.result.ts';

/** A text from its first word; every change by a representative of the forum. */
@Resolver()
export class DraftingResolver {
  constructor(
    private readonly beginning: BeginPosition,
    private readonly changing: ChangePosition,
    private readonly saving: SaveClause,
    private readonly adding: AddClause,
    private readonly removing: RemoveClause,
  ) {}

  @Allow(ofForum)
  @Mutation(() => results.BeginPositionResult)
  async beginPosition(@CurrentActor() actor: Actor, @Args('input') input: BeginPositionInputType) {
    return toMutationResult(await this.beginning.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult, {
    description: 'Who of the forum reads it, to whom it goes first, and out of which engagement.',
  })
  async changePosition(@CurrentActor() actor: Actor, @Args('input') input: ChangePositionInputType) {
    return toMutationResult(await this.changing.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.SaveClauseResult, { description: 'Never over somebody else’s words.' })
  async saveClause(@CurrentActor() actor: Actor, @Args('input') input: SaveClauseInputType) {
    return toMutationResult(await this.saving.execute(actor, input), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.AddClauseResult)
  async addClause(@CurrentActor() actor: Actor, @Args('input') input: AddClauseInputType) {
    return toMutationResult(await this.adding.execute(actor, input), toChangedWords);
  }

  @Allow(ofForum)
  @Mutation(() => results.RemoveClauseResult)
  async removeClause(@CurrentActor() actor: Actor, @Args('input') input: RemoveClauseInputType) {
    return toMutationResult(await this.removing.execute(actor, input), toDraftType);
  }
}

/** The recommendations of a draft. */
@Resolver()
export class RecommendationsResolver {
  constructor(
    private readonly saving: SaveRecommendation,
    private readonly removing: RemoveRecommendation,
    private readonly ordering: OrderRecommendations,
    private readonly sourcing: SetSources,
    private readonly withdrawing: WithdrawPosition,
  ) {}

  @Allow(ofForum)
  @Mutation(() => results.EnteredPositionResult, {
    description: 'A new one, or what an existing one says beside words.',
  })
  async saveRecommendation(@CurrentActor() actor: Actor, @Args('input') input: SaveRecommendationInputType) {
    return toMutationResult(await this.saving.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult)
  async removeRecommendation(@CurrentActor() actor: Actor, @Args('input') input: RemoveRecommendationInputType) {
    return toMutationResult(await this.removing.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult, { description: 'What the forum wants answered first stands first.' })
  async orderRecommendations(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('ids', { type: () => [ID] }) ids: string[],
  ) {
    return toMutationResult(await this.ordering.execute(actor, positionId, ids), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.SetSourcesResult, { description: 'What people said that it came from.' })
  async setRecommendationSources(@CurrentActor() actor: Actor, @Args('input') input: SetSourcesInputType) {
    return toMutationResult(await this.sourcing.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.EnteredPositionResult, {
    description: 'A draft that nobody goes on with: it stays, with the reason, for whoever could read it.',
  })
  async withdrawPosition(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('reasons') reasons: string,
  ) {
    return toMutationResult(await this.withdrawing.execute(actor, positionId, reasons), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult, { description: 'Goes on with a withdrawn draft where it stood.' })
  async takeUpPosition(@CurrentActor() actor: Actor, @Args('positionId', { type: () => ID }) positionId: string) {
    return toMutationResult(await this.withdrawing.takeUp(actor, positionId), toDraftType);
  }
}

@Resolver()
export class PositionCommentsResolver {
  constructor(private readonly commenting: CommentOnPosition) {}

  @Allow(ofForum)
  @Mutation(() => results.PositionCommentResult, { description: 'By a member, where the draft is open for comments.' })
  async commentOnPosition(@CurrentActor() actor: Actor, @Args('input') input: CommentOnPositionInput) {
    return toMutationResult(await this.commenting.execute(actor, input), toCommentType);
  }
}
