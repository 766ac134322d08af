import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';

@ObjectType('PublicRecipient')
export class PublicRecipientType {
  @Field()
  name: string;

  @Field({ description: 'ISO 3166-1 alpha-2; maps stop at the country.' })
  country: string;

  @Field(() => String, { nullable: true, description: 'Identifier by org-id.guide.' })
  orgId: string | null;
}

@ObjectType('PublicAward', { description: 'An award as its grantee chose to appear.' })
export class PublicAwardType {
  @Field()
  id: string;

  @Field()
  title: string;

  @Field()
  callTitle: string;

  @Field()
  callSlug: string;

  @Field(() => PublicRecipientType, { nullable: true, description: 'Null where the grantee is not named.' })
  recipient: PublicRecipientType | null;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => MoneyType)
  paid: MoneyType;

  @Field()
  resolutionId: string;

  @Field(() => Int)
  resolutionNumber: number;

  @Field()
  awardedAt: Date;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day)
  endsOn: string;
}

export const PublicAwardConnection = connectionOf(PublicAwardType, 'PublicAward');

@ObjectType('WithheldAwards', { description: 'Awards that are only counted, in one currency.' })
export class WithheldAwardsType {
  @Field(() => Int)
  count: number;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => MoneyType)
  paid: MoneyType;
}

@ObjectType('PublicContributor')
export class PublicContributorType {
  @Field()
  name: string;

  @Field()
  country: string;

  @Field(() => MoneyType, { description: 'Received so far, refunds and losses taken off.' })
  amount: MoneyType;
}

@ObjectType('CountryTotal')
export class CountryTotalType {
  @Field()
  country: string;

  @Field(() => Int)
  awards: number;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => MoneyType)
  paid: MoneyType;
}
