import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { NotFound } from '../../../platform/errors/problems.ts';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { mutationResult, NotFoundProblem } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { OpenedGrievance } from '../application/grievance-desk.ts';
import type { Grievance, GrievanceOutcome, GrievanceState, Satisfaction, Shares } from '../domain/grievance.ts';
import { HeardMessageType } from './by-code.type.ts';
import { GrievanceStateEnum, OutcomeEnum, SatisfactionEnum, SharesEnum, TopicEnum } from './heard.enums.ts';

@ObjectType('Grievance', { description: 'Neither who filed it nor their code is in here.' })
export class GrievanceType {
  @Field(() => ID)
  id: string;

  forumId: string;

  addresseeId: string;

  @Field(() => TopicEnum)
  topic: string;

  @Field()
  language: string;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field(() => SharesEnum)
  shares: Shares;

  @Field(() => GrievanceStateEnum)
  state: GrievanceState;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Day)
  acknowledgeBy: string;

  @Field(() => Day, { nullable: true })
  acknowledgedOn: string | null;

  @Field(() => Day)
  answerBy: string;

  @Field(() => Day, { nullable: true })
  answeredOn: string | null;

  @Field(() => OutcomeEnum, { nullable: true })
  outcome: GrievanceOutcome | null;

  @Field(() => SatisfactionEnum, { nullable: true })
  satisfaction: Satisfaction | null;

  @Field(() => Day, { nullable: true, description: 'The promised day that passed.' })
  overdueSince: string | null;

  @Field(() => Day, { nullable: true })
  escalatedOn: string | null;

  @Field(() => Day, { nullable: true })
  closedOn: string | null;

  @Field(() => String, { nullable: true })
  closedBy: string | null;

  @Field(() => Day, { nullable: true, description: 'For the forum: kept from the public by a safety officer.' })
  heldOn: string | null;

  @Field(() => String, { nullable: true })
  holdReason: string | null;
}

export const GrievanceConnection = connectionOf(GrievanceType, 'Grievance');

export function toGrievanceType(grievance: Grievance): GrievanceType {
  const { id, forumId, addresseeId, topic, language, country, shares, state, receivedOn, acknowledgeBy } = grievance;
  const { acknowledgedOn, answerBy, answeredOn, outcome, satisfaction, overdueSince, escalatedOn } = grievance;
  const { closedOn, closedBy, heldOn, holdReason } = grievance;
  return {
    ...{ id, forumId, addresseeId, topic, language, country, shares, state, receivedOn, acknowledgeBy, closedOn },
    ...{ acknowledgedOn, answerBy, answeredOn, outcome, satisfaction, overdueSince, escalatedOn, closedBy, heldOn },
    holdReason,
  };
}

@ObjectType('OpenedGrievance', { description: 'The opening is on record for whoever filed it.' })
export class OpenedGrievanceType {
  @Field()
  grievance: GrievanceType;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true })
  companyText: string | null;

  @Field(() => [HeardMessageType])
  messages: HeardMessageType[];
}

export function toOpenedGrievanceType({ grievance, messages, ...texts }: OpenedGrievance): OpenedGrievanceType {
  return { grievance: toGrievanceType(grievance), ...texts, messages: [...messages] };
}

export const OpenedGrievanceResult = mutationResult<NotFound>('OpenedGrievanceResult', OpenedGrievanceType, {
  NotFound: NotFoundProblem,
});
