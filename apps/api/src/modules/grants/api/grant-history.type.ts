import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { MoneyType } from '../../../platform/graphql/money.type.ts';
import { InvalidInputProblem, mutationResult, NotFoundProblem } from '../../../platform/graphql/problem.type.ts';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import type { ImportGrantHistoryFailure } from '../application/import-grant-history.ts';

@ObjectType('PastGrant', { description: 'A grant that another publisher made known in the 360Giving standard.' })
export class PastGrantType {
  @Field()
  id: string;

  @Field({ description: 'The publisher’s identifier.' })
  grantId: string;

  @Field()
  title: string;

  @Field()
  description: string;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => Day)
  awardedOn: string;

  @Field()
  recipientName: string;

  @Field(() => String, { nullable: true })
  recipientOrgId: string | null;

  @Field(() => String, { nullable: true })
  recipientCountry: string | null;

  @Field()
  funderName: string;

  @Field(() => String, { nullable: true })
  programme: string | null;
}

export const PastGrantConnection = connectionOf(PastGrantType, 'PastGrant');

@InputType()
export class PastGrantInput {
  @Field()
  grantId: string;

  @Field()
  title: string;

  @Field({ defaultValue: '' })
  description: string;

  @Field(() => MinorUnits)
  amountMinor: bigint;

  @Field()
  currency: string;

  @Field(() => Day)
  awardedOn: string;

  @Field()
  recipientName: string;

  @Field(() => String, { nullable: true })
  recipientOrgId?: string | null;

  @Field(() => String, { nullable: true })
  recipientCountry?: string | null;

  @Field()
  funderName: string;

  @Field(() => String, { nullable: true })
  programme?: string | null;
}

@ObjectType('ImportedGrants')
export class ImportedGrantsType {
  @Field(() => Int, { description: 'Kept now.' })
  taken: number;

  @Field(() => Int, { description: 'Kept before, under the same identifier.' })
  known: number;
}

export const ImportGrantHistoryResult = mutationResult<ImportGrantHistoryFailure>(
  'ImportGrantHistoryResult',
  ImportedGrantsType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);
