import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, behindTheDoor } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AnswerMotion } from '../application/answer-motion.ts';
import { ProposeCharterVersion } from '../application/propose-charter-version.ts';
import { ProposeForum } from '../application/propose-forum.ts';
import { VoteOnMotion } from '../application/vote-on-motion.ts';
import { WithdrawMotion } from '../application/withdraw-motion.ts';
import { signForOrganisation } from '../domain/forum.permissions.ts';
import { toCharterContent } from './charter.input.ts';
import {
  AnswerMotionInput,
  ProposeCharterVersionInput,
  ProposeForumInput,
  VoteOnMotionInput,
} from './founding.input.ts';
import {
  ProposeCharterVersionResult,
  ProposeForumMotionResult,
  ProposeForumResult,
  toMotionStep,
  WithdrawForumMotionResult,
} from './forum.result.ts';
import { toForumType } from './forum.type.ts';

@Resolver()
export class FoundingResolver {
  constructor(
    private readonly founding: ProposeForum,
    private readonly rewriting: ProposeCharterVersion,
    private readonly answering: AnswerMotion,
    private readonly voting: VoteOnMotion,
    private readonly withdrawing: WithdrawMotion,
  ) {}

  @Mutation(() => ProposeForumResult, { description: 'It begins once every organisation on its panels has signed.' })
  @AllowAfterStepUp(signForOrganisation)
  @LimitPerActor(20, HOUR_MS)
  async proposeForum(@CurrentActor() actor: Actor, @Args('input') input: ProposeForumInput) {
    const proposal = { ...input, charter: toCharterContent(input.charter) };
    return toMutationResult(await this.founding.execute(actor, proposal), toForumType);
  }

  @Mutation(() => ProposeCharterVersionResult, {
    description: 'Proposing is not signing: organisations sign on their own.',
  })
  @Allow(behindTheDoor)
  @LimitPerActor(20, HOUR_MS)
  async proposeCharterVersion(@CurrentActor() actor: Actor, @Args('input') input: ProposeCharterVersionInput) {
    const { organisationId = null, charter } = input;
    const proposal = { ...input, organisationId, charter: toCharterContent(charter) };
    return toMutationResult(await this.rewriting.execute(actor, proposal), toMotionStep);
  }

  @Mutation(() => ProposeForumMotionResult, { description: 'An organisation signs, or says why it does not.' })
  @AllowAfterStepUp(signForOrganisation)
  async answerForumMotion(@CurrentActor() actor: Actor, @Args('input') input: AnswerMotionInput) {
    const answer = { ...input, reason: input.reason ?? null };
    return toMutationResult(await this.answering.execute(actor, answer), toMotionStep);
  }

  @Mutation(() => ProposeForumMotionResult, { description: 'A representative votes openly; the last word counts.' })
  @Allow(behindTheDoor)
  async voteOnForumMotion(@CurrentActor() actor: Actor, @Args('input') input: VoteOnMotionInput) {
    return toMutationResult(await this.voting.execute(actor, input), toMotionStep);
  }

  @Mutation(() => WithdrawForumMotionResult)
  @Allow(behindTheDoor)
  async withdrawForumMotion(@CurrentActor() actor: Actor, @Args('motionId', { type: () => ID }) motionId: string) {
    return toMutationResult(await this.withdrawing.execute(actor, motionId), toMotionStep);
  }
}
