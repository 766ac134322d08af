import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Grant', { description: 'A role that this person holds today.' })
export class GrantType {
  @Field()
  role: string;

  @Field(() => ID)
  organisationId: string;
}

@ObjectType('Me', { description: 'The person behind this session.' })
export class MeType {
  @Field(() => ID)
  accountId: string;

  @Field()
  handle: string;

  @Field()
  locale: string;

  @Field(() => [GrantType])
  grants: GrantType[];

  @Field({ description: 'Whether this session was opened with two factors.' })
  secondFactor: boolean;

  @Field({ description: 'Whether the roles held today demand two factors.' })
  secondFactorNeeded: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when money, roles and payee details need no further proof.',
  })
  provedUntil: Date | null;
}
