import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, JsonScalar, MinorUnits } from '../../../platform/graphql/scalars.ts';
import { CallType } from './call.type.ts';

@ObjectType('CriterionScore')
export class CriterionScoreType {
  @Field()
  criterionId: string;

  @Field(() => Int, { description: '0 (not at all) to 5 (fully).' })
  points: number;

  @Field()
  comment: string;
}

@ObjectType('ReviewTask', { description: 'One application to judge without knowing whose it is.' })
export class ReviewTaskType {
  @Field()
  id: string;

  @Field({ description: 'assigned or submitted.' })
  state: string;

  @Field()
  dueAt: Date;

  @Field(() => CallType)
  call: CallType;

  @Field(() => Int)
  applicationNumber: number;

  @Field(() => JsonScalar, { description: 'Answers by field id, without those that tell who applies.' })
  answers: unknown;

  @Field(() => MoneyType, { nullable: true })
  requested: MoneyType | null;

  @Field(() => [CriterionScoreType])
  scores: CriterionScoreType[];

  @Field()
  comment: string;

  @Field(() => Date, { nullable: true })
  submittedAt: Date | null;
}

export const ReviewTaskConnection = connectionOf(ReviewTaskType, 'ReviewTask');

@ObjectType('EligibilityFinding')
export class EligibilityFindingType {
  @Field()
  criterion: string;

  @Field()
  met: boolean;

  @Field()
  reason: string;
}

@ObjectType('EligibilityDecision')
export class EligibilityDecisionType {
  @Field()
  eligible: boolean;

  @Field(() => [EligibilityFindingType])
  findings: EligibilityFindingType[];

  @Field()
  reasons: string;

  @Field()
  decidedAt: Date;
}

@ObjectType('SentReview', { description: 'A review as officers and board see it; its author stays unnamed.' })
export class SentReviewType {
  @Field(() => Int, { description: 'Running number among the reviews of this application.' })
  number: number;

  @Field(() => [CriterionScoreType])
  scores: CriterionScoreType[];

  @Field()
  comment: string;

  @Field(() => Int, { description: 'Hundredths of a percent of full marks.' })
  totalHundredths: number;
}

@InputType()
export class CriterionScoreInput {
  @Field()
  criterionId: string;

  @Field(() => Int)
  points: number;

  @Field({ defaultValue: '' })
  comment: string;
}

@InputType()
export class WriteReviewInputType {
  @Field()
  reviewId: string;

  @Field(() => [CriterionScoreInput])
  scores: CriterionScoreInput[];

  @Field({ defaultValue: '' })
  comment: string;

  @Field({ description: 'True sends it for good; false keeps a draft.' })
  final: boolean;
}

@InputType()
export class EligibilityFindingInput {
  @Field()
  criterion: string;

  @Field()
  met: boolean;

  @Field({ defaultValue: '' })
  reason: string;
}

@InputType()
export class AssessEligibilityInputType {
  @Field()
  applicationId: string;

  @Field()
  eligible: boolean;

  @Field(() => [EligibilityFindingInput])
  findings: EligibilityFindingInput[];

  @Field()
  reasons: string;
}

@InputType()
export class TranchePlanInput {
  @Field(() => MinorUnits, { description: 'In minor units of the currency of the call.' })
  amountMinor: bigint;

  @Field(() => Day)
  dueOn: string;

  @Field({ description: 'agreement or report.' })
  condition: string;
}

@InputType()
export class ProposeDecisionInputType {
  @Field()
  applicationId: string;

  @Field({ description: 'award or decline.' })
  outcome: string;

  @Field(() => MinorUnits, { nullable: true })
  amountMinor?: bigint;

  @Field(() => [TranchePlanInput], { defaultValue: [] })
  tranches: TranchePlanInput[];

  @Field({ description: 'Public, and told to the applicant; names nobody.' })
  reasons: string;

  @Field()
  closesAt: Date;

  @Field(() => Day, { nullable: true })
  meetingOn?: string;
}
