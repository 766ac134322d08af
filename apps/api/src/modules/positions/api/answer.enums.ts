import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../engagements/index.ts';
import { ANSWER_CLOCKS } from '../domain/answer-clock.ts';
import { ANSWER_STATES } from '../domain/answer-item.ts';
import { CLAUSE_OUTCOMES, REASON_CODES } from '../domain/answer-outcome.ts';
import { COMPANY_QUEUE_PARTS } from '../domain/company-queue.ts';
import { ELECTORATES, RATING_CHOICES } from '../domain/rating.ts';
import { RESPONSE_STATES } from '../domain/response.ts';

export const AnswerStateEnum = enumOf(ANSWER_STATES);
registerEnumType(AnswerStateEnum, { name: 'AnswerState' });
export const CompanyQueuePartEnum = enumOf(COMPANY_QUEUE_PARTS);
registerEnumType(CompanyQueuePartEnum, { name: 'CompanyQueuePart' });
export const AnswerClockEnum = enumOf(ANSWER_CLOCKS);
registerEnumType(AnswerClockEnum, { name: 'AnswerClock', description: 'What was promised by a day.' });
export const ClauseOutcomeEnum = enumOf(CLAUSE_OUTCOMES);
registerEnumType(ClauseOutcomeEnum, {
  name: 'ClauseOutcome',
  description: 'What a company says it does about a clause.',
});
export const ReasonCodeEnum = enumOf(REASON_CODES);
registerEnumType(ReasonCodeEnum, { name: 'NotAdoptedReason' });
export const RatingChoiceEnum = enumOf(RATING_CHOICES);
registerEnumType(RatingChoiceEnum, {
  name: 'RatingChoice',
  description: 'How members rate what a company says it did.',
});
export const RatingElectorateEnum = enumOf(ELECTORATES);
registerEnumType(RatingElectorateEnum, { name: 'RatingElectorate' });
export const ResponseStateEnum = enumOf(RESPONSE_STATES);
registerEnumType(ResponseStateEnum, { name: 'AnswerVersionState' });
export const RatingRoundKindEnum = enumOf(['panel', 'full']);
registerEnumType(RatingRoundKindEnum, { name: 'RatingRoundKind' });
export const RatingRoundStateEnum = enumOf(['open', 'closed', 'replaced']);
registerEnumType(RatingRoundStateEnum, { name: 'RatingRoundState' });
export const MilestoneStatusEnum = enumOf(['done', 'late', 'dropped']);
registerEnumType(MilestoneStatusEnum, { name: 'MilestoneStatus' });
export const ForumActKindEnum = enumOf(['close', 'reopen', 'extend', 'recheck']);
registerEnumType(ForumActKindEnum, { name: 'AnswerActKind' });
export const RecheckFindingEnum = enumOf(['holds', 'regressed']);
registerEnumType(RecheckFindingEnum, { name: 'RecheckFinding' });
export const EarlyDecisionKindEnum = enumOf(['decision', 'launch']);
registerEnumType(EarlyDecisionKindEnum, { name: 'EarlyDecisionKind' });
