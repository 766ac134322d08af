import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { JsonScalar } from '../../../platform/graphql/scalars.ts';
import { CallType } from './call.type.ts';
import { EligibilityDecisionType, SentReviewType } from './review.type.ts';

@ObjectType('ApplicationDossier', { description: 'A sent application with all that its decision rests on.' })
export class ApplicationDossierType {
  @Field()
  id: string;

  @Field()
  organisationId: string;

  @Field(() => Int)
  number: number;

  @Field()
  state: string;

  @Field()
  title: string;

  @Field(() => MoneyType)
  requested: MoneyType;

  @Field(() => JsonScalar, { description: 'The answers as they were sent.' })
  answers: unknown;

  @Field()
  submittedAt: Date;

  @Field(() => CallType)
  call: CallType;

  @Field(() => EligibilityDecisionType, { nullable: true })
  eligibility: EligibilityDecisionType | null;

  @Field(() => [SentReviewType])
  reviews: SentReviewType[];

  @Field(() => Int, { nullable: true, description: 'Mean of the reviews in hundredths of a percent of full marks.' })
  meanHundredths: number | null;

  @Field(() => Int)
  reviewsAwaited: number;

  @Field(() => MoneyType, { description: 'What the call has left after its awards.' })
  left: MoneyType;

  @Field(() => String, { nullable: true, description: 'The latest item before the board about it.' })
  itemId: string | null;
}

const ApplicationDossierConnection = connectionOf(ApplicationDossierType, 'ApplicationDossier');

@ObjectType('DecisionTable')
export class DecisionTableType {
  @Field(() => CallType)
  call: CallType;

  @Field(() => ApplicationDossierConnection)
  applications: object;

  @Field(() => Int, { description: 'Applications that are left out because of an interest of the reader.' })
  leftOut: number;
}
