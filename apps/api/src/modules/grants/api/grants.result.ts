import { Field, Int, ObjectType } from '@nestjs/graphql';
import {
  FieldFaultType,
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { JsonScalar, MinorUnits } from '../../../platform/graphql/scalars.ts';
import { postProblems } from '../../ledger/index.ts';
import type { AcceptAgreementFailure } from '../application/accept-agreement.ts';
import type { AnswerReportFailure } from '../application/answer-report.ts';
import type { AssessEligibilityFailure } from '../application/assess-eligibility.ts';
import type { AssignReviewerFailure } from '../application/assign-reviewer.ts';
import type { FileAppealFailure } from '../application/file-appeal.ts';
import type { ProposeCallFailure } from '../application/propose-call.ts';
import type { ProposeDecisionFailure } from '../application/propose-decision.ts';
import type { SaveAnswersFailure } from '../application/save-answers.ts';
import type { StartApplicationFailure } from '../application/start-application.ts';
import type { SubmitApplicationFailure } from '../application/submit-application.ts';
import type { SubmitReportFailure } from '../application/submit-report.ts';
import type { WithdrawApplicationFailure } from '../application/withdraw-application.ts';
import type { WriteReviewFailure } from '../application/write-review.ts';
import { ApplicationType } from './application.type.ts';
import { AwardType } from './award.type.ts';

@ObjectType('AnswerConflict')
class AnswerConflictType {
  @Field()
  fieldId: string;

  @Field(() => JsonScalar, { nullable: true })
  current: unknown;
}

@ObjectType('Done', { description: 'The step was taken; `id` names what it made or changed.' })
export class DoneType {
  @Field()
  id: string;
}

const CallNotOpen = problemType('CallNotOpen', { opensAt: () => Date, closesAt: () => Date });
const AlreadyApplied = problemType('AlreadyApplied', { applicationId: () => String });
const AnswerChangedMeanwhile = problemType('AnswerChangedMeanwhile', {
  conflicts: () => [AnswerConflictType],
  version: () => Int,
});
const ApplicationIncomplete = problemType('ApplicationIncomplete', { faults: () => [FieldFaultType] });
const ReviewerConflicted = problemType('ReviewerConflicted');
const BeyondCall = problemType('BeyondCall', { leftMinor: () => MinorUnits, currency: () => String });
const TranchesDoNotAddUp = problemType('TranchesDoNotAddUp');
const ConditionNotDue = problemType('ConditionNotDue');
const PanelTooSmall = problemType('PanelTooSmall', { needed: () => Int, available: () => Int });

const common = { NotFound: NotFoundProblem, WrongState: WrongStateProblem, InvalidInput: InvalidInputProblem };
const { NotFound, WrongState, InvalidInput } = common;

export const StartApplicationResult = mutationResult<StartApplicationFailure>(
  'StartApplicationResult',
  ApplicationType,
  {
    NotFound,
    CallNotOpen,
    AlreadyApplied,
  },
);
export const SaveAnswersResult = mutationResult<SaveAnswersFailure>('SaveAnswersResult', ApplicationType, {
  ...common,
  AnswerChangedMeanwhile,
});
export const SubmitApplicationResult = mutationResult<SubmitApplicationFailure>(
  'SubmitApplicationResult',
  ApplicationType,
  {
    NotFound,
    WrongState,
    CallNotOpen,
    ApplicationIncomplete,
  },
);
export const WithdrawApplicationResult = mutationResult<WithdrawApplicationFailure>(
  'WithdrawApplicationResult',
  ApplicationType,
  {
    NotFound,
    WrongState,
  },
);
export const ProposeCallResult = mutationResult<ProposeCallFailure>('ProposeCallResult', DoneType, {
  NotFound,
  InvalidInput,
});
export const AssessEligibilityResult = mutationResult<AssessEligibilityFailure>(
  'AssessEligibilityResult',
  DoneType,
  common,
);
export const AssignReviewerResult = mutationResult<AssignReviewerFailure>('AssignReviewerResult', DoneType, {
  NotFound,
  WrongState,
  ReviewerConflicted,
});
export const ReviewResult = mutationResult<WriteReviewFailure>('ReviewResult', DoneType, common);
export const ProposeDecisionResult = mutationResult<ProposeDecisionFailure>('ProposeDecisionResult', DoneType, {
  ...common,
  BeyondCall,
  TranchesDoNotAddUp,
});
export const AcceptAgreementResult = mutationResult<AcceptAgreementFailure>('AcceptAgreementResult', AwardType, {
  ...common,
  ...postProblems,
});
export const SubmitReportResult = mutationResult<SubmitReportFailure>('SubmitReportResult', DoneType, {
  NotFound,
  InvalidInput,
  ConditionNotDue,
});
export const AnswerReportResult = mutationResult<AnswerReportFailure>('AnswerReportResult', DoneType, {
  ...common,
  ...postProblems,
});
export const FileAppealResult = mutationResult<FileAppealFailure>('FileAppealResult', ApplicationType, {
  ...common,
  PanelTooSmall,
});
