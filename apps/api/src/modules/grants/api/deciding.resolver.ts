import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AssessEligibility } from '../application/assess-eligibility.ts';
import { AssignReviewer } from '../application/assign-reviewer.ts';
import { FileAppeal } from '../application/file-appeal.ts';
import { ProposeDecision } from '../application/propose-decision.ts';
import { applicant, grantsOfficer } from '../domain/grants.permissions.ts';
import { ApplicationPresenter } from './application.presenter.ts';
import { ApplicationType, FileAppealInputType } from './application.type.ts';
import { same, toDone } from './grants.mapper.ts';
import {
  AssessEligibilityResult,
  AssignReviewerResult,
  FileAppealResult,
  ProposeDecisionResult,
} from './grants.result.ts';
import { toAppealInput, toDecisionInput } from './review.mapper.ts';
import { AssessEligibilityInputType, ProposeDecisionInputType } from './review.type.ts';

/** The steps between a sent application and its answer. */
@Resolver(() => ApplicationType)
export class DecidingResolver {
  constructor(
    private readonly assess: AssessEligibility,
    private readonly assign: AssignReviewer,
    private readonly propose: ProposeDecision,
    private readonly appeal: FileAppeal,
    private readonly presenter: ApplicationPresenter,
  ) {}

  @Allow(grantsOfficer)
  @Mutation(() => AssessEligibilityResult)
  async assessEligibility(@CurrentActor() actor: Actor, @Args('input') input: AssessEligibilityInputType) {
    return toMutationResult(await this.assess.execute(actor, input), toDone);
  }

  @Allow(grantsOfficer)
  @Mutation(() => AssignReviewerResult)
  async assignReviewer(
    @CurrentActor() actor: Actor,
    @Args('applicationId') applicationId: string,
    @Args('reviewerId') reviewerId: string,
    @Args('dueAt') dueAt: Date,
  ) {
    return toMutationResult(await this.assign.execute(actor, { applicationId, reviewerId, dueAt }), toDone);
  }

  @Allow(grantsOfficer)
  @Mutation(() => ProposeDecisionResult, {
    description: 'Puts one application before the board; answers the item’s id.',
  })
  async proposeDecision(@CurrentActor() actor: Actor, @Args('input') input: ProposeDecisionInputType) {
    const decision = toDecisionInput(input);
    return toMutationResult(decision.ok ? await this.propose.execute(actor, decision.value) : decision, toDone);
  }

  @Allow(applicant)
  @Mutation(() => FileAppealResult)
  async fileAppeal(@CurrentActor() actor: Actor, @Args('input') input: FileAppealInputType) {
    const appeal = toAppealInput(input);
    const filed = appeal.ok ? await this.appeal.execute(actor, appeal.value) : appeal;
    return toMutationResult(await this.presenter.after(actor, filed), same);
  }
}
