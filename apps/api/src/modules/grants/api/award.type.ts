import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';

@ObjectType('Report')
export class ReportType {
  @Field()
  id: string;

  @Field()
  narrative: string;

  @Field(() => MinorUnits, { description: 'In minor units of the award’s currency.' })
  spentMinor: bigint;

  @Field({ description: 'submitted, accepted or returned.' })
  state: string;

  @Field()
  submittedAt: Date;

  @Field(() => String, { nullable: true })
  answer: string | null;
}

@ObjectType('Tranche')
export class TrancheType {
  @Field()
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => Day)
  dueOn: string;

  @Field({ description: 'agreement or report.' })
  condition: string;

  @Field({ description: 'waiting, accepted, ordered or paid.' })
  state: string;

  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;
}

@ObjectType('Award')
export class AwardType {
  @Field()
  id: string;

  @Field()
  applicationId: string;

  @Field()
  callId: string;

  @Field()
  fundId: string;

  @Field()
  organisationId: string;

  @Field()
  title: string;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field()
  resolutionId: string;

  @Field({ description: 'named, pseudonymous or aggregated: how it appears in public.' })
  publicationMode: string;

  @Field({ description: 'offered, agreed, completed or ended.' })
  state: string;

  @Field()
  awardedAt: Date;

  @Field(() => Date, { nullable: true })
  agreedAt: Date | null;
}

export const AwardConnection = connectionOf(AwardType, 'Award');

@InputType()
export class AcceptAgreementInputType {
  @Field()
  awardId: string;

  @Field({ defaultValue: 'named' })
  publicationMode: string;
}

@InputType()
export class SubmitReportInputType {
  @Field()
  trancheId: string;

  @Field()
  narrative: string;

  @Field(() => MinorUnits)
  spentMinor: bigint;
}

@InputType()
export class AnswerReportInputType {
  @Field()
  reportId: string;

  @Field()
  accept: boolean;

  @Field()
  answer: string;
}
