import type { NotFound, WrongState } from '../../../platform/errors/problems.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { SignatoryLevelEnum } from '../../engagements/index.ts';
import type { AnswerFailure, DraftFailure, SignFailure } from '../domain/answers.errors.ts';
import type { RatingFailure } from '../application/cast-rating.ts';
import { AnswerItemType, EarlyDecisionType } from './answer-item.type.ts';
import { AnswerVersionType, MilestoneReportType } from './answer-parts.type.ts';
import { ReplyReceiptType, UrgentAlertType } from './company-answers.type.ts';
import { AlertHoldType, AnswerHoldType } from './forum-answers.type.ts';
import { FullVoteType, OwnRatingType, RatingRoundType } from './rating.type.ts';

const common = { NotFound: NotFoundProblem, WrongState: WrongStateProblem };
const entered = { ...common, InvalidInput: InvalidInputProblem };
const AnswerSignatureRefused = problemType('AnswerSignatureRefused', {
  demanded: () => SignatoryLevelEnum,
  reason: () => String,
});
const signed = { ...entered, AnswerSignatureRefused };

export const AnswerItemResult = mutationResult<AnswerFailure>('AnswerItemResult', AnswerItemType, entered);
export const SaveAnswerDraftResult = mutationResult<DraftFailure>('SaveAnswerDraftResult', AnswerVersionType, {
  ...entered,
  DraftMoved: problemType('DraftMoved', { revision: () => Number }),
});
export const SignAnswerResult = mutationResult<SignFailure>('SignAnswerResult', AnswerVersionType, signed);
export const ReplyLinkSentResult = mutationResult<NotFound | WrongState>('ReplyLinkSentResult', AnswerItemType, common);
export const ReplyByLinkResult = mutationResult<SignFailure>('ReplyByLinkResult', ReplyReceiptType, signed);
export const MilestoneReportResult = mutationResult<AnswerFailure>(
  'MilestoneReportResult',
  MilestoneReportType,
  entered,
);
export const EarlyDecisionResult = mutationResult<AnswerFailure>('EarlyDecisionResult', EarlyDecisionType, entered);
export const AnswerVersionResult = mutationResult<AnswerFailure>('AnswerVersionResult', AnswerVersionType, entered);
export const AnswerHoldResult = mutationResult<AnswerFailure>('AnswerHoldResult', AnswerHoldType, entered);
export const AlertHoldResult = mutationResult<AnswerFailure>('AlertHoldResult', AlertHoldType, entered);
export const UrgentAlertResult = mutationResult<AnswerFailure>('UrgentAlertResult', UrgentAlertType, entered);
export const OwnRatingResult = mutationResult<RatingFailure>('OwnRatingResult', OwnRatingType, common);
export const FullVoteResult = mutationResult<RatingFailure>('FullVoteResult', FullVoteType, common);
export const RatingRoundResult = mutationResult<RatingFailure>('RatingRoundResult', RatingRoundType, common);
