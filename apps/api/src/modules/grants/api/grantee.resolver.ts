import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ok } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AcceptAgreement } from '../application/accept-agreement.ts';
import { AnswerReport } from '../application/answer-report.ts';
import { AwardReader } from '../application/award-reader.ts';
import { SubmitReport } from '../application/submit-report.ts';
import { applicant, applicantSignatory, grantsOfficer } from '../domain/grants.permissions.ts';
import { AcceptAgreementInputType, AnswerReportInputType, SubmitReportInputType } from './award.type.ts';
import { toAgreementInput, toAwardType } from './award.mapper.ts';
import { toDone } from './grants.mapper.ts';
import { AcceptAgreementResult, AnswerReportResult, SubmitReportResult } from './grants.result.ts';

/** What follows an award: agreement, reports and their acceptance. */
@Resolver()
export class GranteeResolver {
  constructor(
    private readonly accept: AcceptAgreement,
    private readonly report: SubmitReport,
    private readonly answer: AnswerReport,
    private readonly awards: AwardReader,
  ) {}

  @AllowAfterStepUp(applicantSignatory)
  @Mutation(() => AcceptAgreementResult, {
    description: 'Binds the organisation and makes the first tranche payable.',
  })
  async acceptAgreement(@CurrentActor() actor: Actor, @Args('input') input: AcceptAgreementInputType) {
    const agreement = toAgreementInput(input);
    const accepted = agreement.ok ? await this.accept.execute(actor, agreement.value) : agreement;
    if (!accepted.ok) return toMutationResult(accepted, toDone);
    return toMutationResult(ok((await this.awards.one(actor, accepted.value))!), toAwardType);
  }

  @Allow(applicant)
  @Mutation(() => SubmitReportResult)
  async submitReport(@CurrentActor() actor: Actor, @Args('input') input: SubmitReportInputType) {
    return toMutationResult(await this.report.execute(actor, input), toDone);
  }

  @Allow(grantsOfficer)
  @Mutation(() => AnswerReportResult, {
    description: 'Accepts a report, which makes its tranche payable, or returns it.',
  })
  async answerReport(@CurrentActor() actor: Actor, @Args('input') input: AnswerReportInputType) {
    return toMutationResult(await this.answer.execute(actor, input), toDone);
  }
}
