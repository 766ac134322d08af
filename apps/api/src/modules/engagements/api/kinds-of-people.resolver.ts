import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  toMutationResult,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { AskWithdrawal, type AskWithdrawalFailure } from '../application/ask-withdrawal.ts';
import { MixPages } from '../application/mix-pages.ts';
import { type KindFailure, ProposeKind } from '../application/propose-kind.ts';
import { SetMixTargets } from '../application/set-mix-targets.ts';
import type { MixDimension } from '../domain/mix.ts';
import { eitherSide, speakForCompany, takePart } from '../domain/taking-part.permissions.ts';
import { KindOutcomeEnum, MixDimensionEnum } from './taking-part.enums.ts';

@InputType()
export class MixTargetInput {
  @Field(() => MixDimensionEnum)
  dimension: MixDimension;

  @Field({ description: 'A region or group; “yes” for people who take part for the first time.' })
  value: string;

  @Field(() => Int)
  percent: number;
}

@ObjectType('MixTarget')
export class MixTargetType {
  @Field(() => MixDimensionEnum)
  dimension: MixDimension;

  @Field()
  value: string;

  @Field(() => Int)
  percent: number;
}

@ObjectType('KindProposal', { description: 'A kind of people that a company would like to hear; never a person.' })
export class KindProposalType {
  @Field(() => ID)
  id: string;

  @Field()
  kind: string;

  @Field()
  reasons: string;

  @Field(() => Date)
  proposedAt: Date;

  @Field(() => KindOutcomeEnum, { nullable: true })
  outcome: 'taken_up' | 'not_taken_up' | null;

  @Field(() => String, { nullable: true })
  reply: string | null;
}

@ObjectType('WithdrawalAttempt', { description: 'The company asked that somebody be uninvited; the invitation stood.' })
export class WithdrawalAttemptType {
  @Field(() => ID)
  id: string;

  @Field()
  reasons: string;

  @Field(() => Date)
  askedAt: Date;
}

@ObjectType('EngagementMix', {
  description: 'What mix of people an engagement aims for, and what the company wished for.',
})
export class EngagementMixType {
  @Field(() => [MixTargetType])
  targets: MixTargetType[];

  @Field(() => [KindProposalType])
  proposals: KindProposalType[];

  @Field(() => [WithdrawalAttemptType], { description: 'For the forum’s side.' })
  attempts: WithdrawalAttemptType[];
}

@ObjectType('InvitationWithdrawn', { description: 'Never answered: no invitation is ever taken back.' })
export class InvitationWithdrawnType {
  @Field(() => ID)
  id: string;
}

const KindProposalResult = mutationResult<KindFailure>('KindProposalResult', KindProposalType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});
const SetMixTargetsResult = mutationResult<NotFound | InvalidInput>('SetMixTargetsResult', EngagementMixType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem },
});
const WithdrawInvitationResult = mutationResult<AskWithdrawalFailure>(
  'WithdrawInvitationResult',
  InvitationWithdrawnType,
  {
    ...{
      NotFound: NotFoundProblem,
      InvalidInput: InvalidInputProblem,
      InvitationStands: problemType('InvitationStands'),
    },
  },
);

/** Companies propose kinds of people; the forum aims for a mix; nobody takes an invitation back. */
@Resolver(() => EngagementMixType)
export class KindsOfPeopleResolver {
  constructor(
    private readonly pages: MixPages,
    private readonly proposing: ProposeKind,
    private readonly targets: SetMixTargets,
    private readonly withdrawing: AskWithdrawal,
  ) {}

  @Allow(eitherSide)
  @Query(() => EngagementMixType, { nullable: true })
  engagementMix(
    @CurrentActor() actor: Actor,
    @Args('engagement') engagement: string,
  ): Promise<EngagementMixType | null> {
    return this.pages.of(actor, engagement);
  }

  @Allow(speakForCompany)
  @Mutation(() => KindProposalResult)
  async proposeKindOfPeople(
    @CurrentActor() actor: Actor,
    @Args('engagement') engagement: string,
    @Args('kind') kind: string,
    @Args('reasons') reasons: string,
  ) {
    return toMutationResult(await this.proposing.propose(actor, engagement, kind, reasons), (value) => value);
  }

  @Allow(takePart)
  @Mutation(() => KindProposalResult)
  async answerKindOfPeople(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('isTakenUp') isTakenUp: boolean,
    @Args('reply') reply: string,
  ) {
    return toMutationResult(await this.proposing.answer(actor, id, isTakenUp, reply), (value) => value);
  }

  @Allow(takePart)
  @Mutation(() => SetMixTargetsResult)
  async setMixTargets(
    @CurrentActor() actor: Actor,
    @Args('engagement') engagement: string,
    @Args('targets', { type: () => [MixTargetInput] }) targets: MixTargetInput[],
  ) {
    const set = await this.targets.execute(actor, engagement, targets);
    return toMutationResult(set, (kept) => ({ targets: [...kept], proposals: [], attempts: [] }));
  }

  @Allow(speakForCompany)
  @Mutation(() => WithdrawInvitationResult, { description: 'Always refused, and that it was asked stays on record.' })
  async withdrawInvitation(
    @CurrentActor() actor: Actor,
    @Args('engagement') engagement: string,
    @Args('reasons') reasons: string,
  ) {
    return toMutationResult(await this.withdrawing.execute(actor, engagement, reasons), (never: never) => never);
  }
}
