import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { SaveAnswers } from '../application/save-answers.ts';
import { StartApplication } from '../application/start-application.ts';
import { SubmitApplication } from '../application/submit-application.ts';
import { WithdrawApplication } from '../application/withdraw-application.ts';
import { applicant, applicantSignatory } from '../domain/grants.permissions.ts';
import { ApplicationPresenter } from './application.presenter.ts';
import { SaveAnswersInputType } from './application.type.ts';
import { same } from './grants.mapper.ts';
import {
  SaveAnswersResult,
  StartApplicationResult,
  SubmitApplicationResult,
  WithdrawApplicationResult,
} from './grants.result.ts';

/** The applicant's steps. */
@Resolver()
export class ApplyingResolver {
  constructor(
    private readonly start: StartApplication,
    private readonly save: SaveAnswers,
    private readonly submit: SubmitApplication,
    private readonly withdraw: WithdrawApplication,
    private readonly presenter: ApplicationPresenter,
  ) {}

  @Allow(applicant)
  @Mutation(() => StartApplicationResult)
  async startApplication(
    @CurrentActor() actor: Actor,
    @Args('callId') callId: string,
    @Args('organisationId') organisationId: string,
  ) {
    const started = await this.start.execute(actor, callId, organisationId);
    return toMutationResult(await this.presenter.after(actor, started), same);
  }

  @Allow(applicant)
  @Mutation(() => SaveAnswersResult, {
    description: 'Keeps answers field by field; call it while people write.',
  })
  async saveAnswers(@CurrentActor() actor: Actor, @Args('input') input: SaveAnswersInputType) {
    const saved = await this.save.execute(actor, input);
    return toMutationResult(await this.presenter.after(actor, saved), same);
  }

  @Allow(applicantSignatory)
  @Mutation(() => SubmitApplicationResult, {
    description: 'Sends the application for good; a signatory’s step.',
  })
  async submitApplication(@CurrentActor() actor: Actor, @Args('applicationId') applicationId: string) {
    const submitted = await this.submit.execute(actor, applicationId);
    return toMutationResult(await this.presenter.after(actor, submitted), same);
  }

  @Allow(applicant)
  @Mutation(() => WithdrawApplicationResult)
  async withdrawApplication(@CurrentActor() actor: Actor, @Args('applicationId') applicationId: string) {
    const withdrawn = await this.withdraw.execute(actor, applicationId);
    return toMutationResult(await this.presenter.after(actor, withdrawn), same);
  }
}
