import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';

@ObjectType('RecordStateCount')
export class RecordStateCountType {
  @Field({ description: 'awaiting, acknowledged, overdue, answered, rated, closed, lapsed or reopened.' })
  state: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('RecordSeverityRow', { description: 'Recommendations of one severity, by where they stand.' })
export class RecordSeverityRowType {
  @Field()
  severity: string;

  @Field(() => [RecordStateCountType])
  states: RecordStateCountType[];
}

@ObjectType('RecordRecommendations')
export class RecordRecommendationsType {
  @Field(() => Int)
  total: number;

  @Field(() => [RecordSeverityRowType])
  bySeverity: RecordSeverityRowType[];
}

@ObjectType('RecordAnswerTimes', { description: 'First answers, by severity. Days are calendar days from delivery.' })
export class RecordAnswerTimesType {
  @Field()
  severity: string;

  @Field(() => Int)
  count: number;

  @Field(() => Int)
  inTime: number;

  @Field(() => Int)
  medianDays: number;

  @Field(() => Int)
  longestDays: number;
}

@ObjectType('RecordOutcomeCount')
export class RecordOutcomeCountType {
  @Field()
  severity: string;

  @Field()
  outcome: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('RecordPhase', { description: 'A step of due diligence, and the days on which the company engaged on it.' })
export class RecordPhaseType {
  @Field()
  phase: string;

  @Field(() => Day, { nullable: true, description: 'Null: never.' })
  since: string | null;

  @Field(() => Day, { nullable: true })
  until: string | null;
}

@ObjectType('RecordRegion')
export class RecordRegionType {
  @Field()
  region: string;

  @Field(() => Int, { description: 'At least so many people were heard; in steps of five, and never fewer.' })
  atLeast: number;
}

@ObjectType('RecordQuarter')
export class RecordQuarterType {
  @Field({ description: 'E.g. 2026-Q3.' })
  quarter: string;

  @Field(() => Int)
  delivered: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int, { description: 'Promised days for an answer that passed without one.' })
  overdue: number;
}

@ObjectType('RecordPair', { description: 'Two counts of one matter; the field says which.' })
export class RecordPairType {
  @Field(() => Int)
  kept: number;

  @Field(() => Int)
  notKept: number;
}

@ObjectType('RecordRequests')
export class RecordRequestsType {
  @Field(() => Int)
  filed: number;

  @Field(() => Int)
  answered: number;

  @Field(() => Int, { description: 'Silent to this day, though the promised one has passed.' })
  unanswered: number;
}

@ObjectType('RecordConfidential')
export class RecordConfidentialType {
  @Field(() => Int)
  open: number;

  @Field(() => Int)
  released: number;
}

@ObjectType('RecordChecking')
export class RecordCheckingType {
  @Field(() => Int, { description: 'Facts that the company is checking and that are not shown yet.' })
  count: number;

  @Field(() => Day, { nullable: true, description: 'When the last of them is published.' })
  until: string | null;
}

@ObjectType('RecordFigures', { description: 'Dated counts of public facts. There is no score and no rank.' })
export class RecordFiguresType {
  @Field(() => RecordRecommendationsType)
  recommendations: RecordRecommendationsType;

  @Field(() => [RecordAnswerTimesType])
  answers: RecordAnswerTimesType[];

  @Field(() => [RecordOutcomeCountType], { description: 'Newest answer of each recommendation.' })
  outcomes: RecordOutcomeCountType[];

  @Field(() => [RecordOutcomeCountType], { description: 'Newest rating by members of each recommendation.' })
  ratings: RecordOutcomeCountType[];

  @Field(() => [RecordPhaseType])
  phases: RecordPhaseType[];

  @Field(() => [RecordRegionType])
  regions: RecordRegionType[];

  @Field(() => [RecordQuarterType])
  quarters: RecordQuarterType[];

  @Field(() => RecordRequestsType)
  requests: RecordRequestsType;

  @Field(() => RecordPairType, { description: 'Reviews of ground rules, by either side.' })
  groundRules: RecordPairType;

  @Field(() => RecordConfidentialType)
  confidential: RecordConfidentialType;

  @Field(() => RecordPairType, { description: 'Urgent alerts acknowledged within 72 hours, and not.' })
  alerts: RecordPairType;

  @Field(() => RecordPairType, { description: 'Looks a year later: what was done still held, or had gone back.' })
  rechecks: RecordPairType;

  @Field(() => Int)
  decidedBeforeAnswering: number;

  @Field(() => RecordCheckingType)
  checking: RecordCheckingType;

  @Field(() => Int, { description: 'Facts that a safety officer holds because they endanger somebody.' })
  held: number;

  @Field(() => Int)
  facts: number;
}
