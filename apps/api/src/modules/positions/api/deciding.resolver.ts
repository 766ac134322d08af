import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AdoptPosition } from '../application/adopt-position.ts';
import { AnswerAmendment } from '../application/answer-amendment.ts';
import { CastPositionVote } from '../application/cast-position-vote.ts';
import { DeclarePositionInterest } from '../application/declare-interest.ts';
import { OpenDecision } from '../application/open-decision.ts';
import { ProposeAmendment } from '../application/propose-amendment.ts';
import { ReviseAmendment } from '../application/revise-amendment.ts';
import { TakeBack } from '../application/take-back.ts';
import { VoteOnAmendment } from '../application/vote-on-amendment.ts';
import { WithdrawAmendment } from '../application/withdraw-amendment.ts';
import type { VoteChoice } from '../domain/decision.ts';
import { ofForum } from '../domain/positions.permissions.ts';
import { PositionVoteEnum } from './deciding.type.ts';
import { AnswerAmendmentInputType, ProposeAmendmentInputType, ReviseAmendmentInputType } from './draft.input.ts';
import { toChangedAmendment, toDraftType } from './draft.mapper.ts';
import * as results from './drafts.result.ts';

/** What representatives want a clause to say instead, and what becomes of it. */
@Resolver()
export class AmendmentsResolver {
  constructor(
    private readonly proposing: ProposeAmendment,
    private readonly revising: ReviseAmendment,
    private readonly answering: AnswerAmendment,
    private readonly withdrawing: WithdrawAmendment,
    private readonly voting: VoteOnAmendment,
  ) {}

  @Allow(ofForum)
  @Mutation(() => results.AmendmentResult)
  async proposeAmendment(@CurrentActor() actor: Actor, @Args('input') input: ProposeAmendmentInputType) {
    return toMutationResult(await this.proposing.execute(actor, input), toChangedAmendment);
  }

  @Allow(ofForum)
  @Mutation(() => results.AmendmentResult, { description: 'By its author, against the clause as it is now.' })
  async reviseAmendment(@CurrentActor() actor: Actor, @Args('input') input: ReviseAmendmentInputType) {
    return toMutationResult(await this.revising.execute(actor, input), toChangedAmendment);
  }

  @Allow(ofForum)
  @Mutation(() => results.AnswerAmendmentResult, { description: 'With a reason; never about one’s own.' })
  async answerAmendment(@CurrentActor() actor: Actor, @Args('input') input: AnswerAmendmentInputType) {
    return toMutationResult(await this.answering.execute(actor, input), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult)
  async withdrawAmendment(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('amendmentId', { type: () => ID }) amendmentId: string,
  ) {
    return toMutationResult(await this.withdrawing.execute(actor, positionId, amendmentId), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.AnswerAmendmentResult, { description: 'The clause stands still until the vote is over.' })
  async putAmendmentToVote(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('amendmentId', { type: () => ID }) amendmentId: string,
  ) {
    return toMutationResult(await this.voting.open(actor, positionId, amendmentId), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.AnswerAmendmentResult)
  async voteOnAmendment(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('amendmentId', { type: () => ID }) amendmentId: string,
    @Args('choice', { type: () => PositionVoteEnum }) choice: VoteChoice,
  ) {
    return toMutationResult(await this.voting.cast(actor, positionId, amendmentId, choice), toDraftType);
  }
}

/** The vote of the representatives on a whole position. */
@Resolver()
export class DecidingResolver {
  constructor(
    private readonly opening: OpenDecision,
    private readonly casting: CastPositionVote,
    private readonly takingBack: TakeBack,
    private readonly declaring: DeclarePositionInterest,
    private readonly adopting: AdoptPosition,
  ) {}

  @Allow(ofForum)
  @Mutation(() => results.OpenPositionVoteResult, { description: 'The text does not change from here on.' })
  async openPositionVote(@CurrentActor() actor: Actor, @Args('positionId', { type: () => ID }) positionId: string) {
    return toMutationResult(await this.opening.execute(actor, positionId), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.CastPositionVoteResult, { description: 'Changeable until the vote is over.' })
  async castPositionVote(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('choice', { type: () => PositionVoteEnum }) choice: VoteChoice,
  ) {
    return toMutationResult(await this.casting.execute(actor, positionId, choice), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.PositionDraftResult, {
    description: 'Back to drafting; votes on the old words count no more.',
  })
  async takePositionBack(@CurrentActor() actor: Actor, @Args('positionId', { type: () => ID }) positionId: string) {
    return toMutationResult(await this.takingBack.execute(actor, positionId), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.EnteredPositionResult, {
    description: 'Of oneself: whoever has one speaks and does not vote.',
  })
  async declarePositionInterest(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.declaring.execute(actor, positionId, reason), toDraftType);
  }

  @Allow(ofForum)
  @Mutation(() => results.AdoptPositionResult, {
    description: 'Once it passed and every language of the charter exists. Its words are fixed, public and delivered.',
  })
  async adoptPosition(@CurrentActor() actor: Actor, @Args('positionId', { type: () => ID }) positionId: string) {
    return toMutationResult(await this.adopting.execute(actor, positionId), toDraftType);
  }
}
