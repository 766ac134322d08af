import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { InterestStrength } from '../domain/interest.ts';

export const InterestStrengthEnum = { hard: 'hard', soft: 'soft' } as const satisfies Record<
  InterestStrength,
  InterestStrength
>;
registerEnumType(InterestStrengthEnum, {
  name: 'InterestStrength',
  description: 'hard: the person is recused and sees nothing of the item. soft: may speak, not vote.',
});

export const InterestTargetEnum = { organisation: 'organisation', item: 'item' } as const;
registerEnumType(InterestTargetEnum, { name: 'InterestTarget' });

@ObjectType('DeclaredInterest')
export class DeclaredInterestType {
  @Field(() => ID)
  id: string;

  @Field(() => InterestTargetEnum)
  target: keyof typeof InterestTargetEnum;

  @Field(() => ID)
  targetId: string;

  @Field(() => InterestStrengthEnum)
  strength: InterestStrength;

  @Field()
  statement: string;

  @Field()
  declaredAt: Date;

  @Field(() => Date, { nullable: true, description: 'Items that the board was told of before then stay closed.' })
  withdrawnAt: Date | null;
}

@ObjectType('DerivedInterest', { description: 'A tie that follows from records; it is corrected where the record is.' })
export class DerivedInterestType {
  @Field(() => InterestStrengthEnum)
  strength: InterestStrength;

  @Field({ description: 'e.g. same_organisation, earlier_tie, contributor, author, same_bank_account, past_grantee' })
  reason: string;

  @Field({ description: 'organisation, subject, fund or item' })
  target: string;

  @Field(() => ID)
  targetId: string;
}

@ObjectType('OwnInterests')
export class OwnInterestsType {
  @Field(() => [DeclaredInterestType])
  declared: readonly DeclaredInterestType[];

  @Field(() => [DerivedInterestType])
  derived: readonly DerivedInterestType[];
}

@InputType()
export class DeclareInterestInputType {
  @Field(() => InterestTargetEnum)
  target: keyof typeof InterestTargetEnum;

  @Field(() => ID)
  targetId: string;

  @Field(() => InterestStrengthEnum)
  strength: InterestStrength;

  @Field({ description: 'What the tie is, in your own words; at most 1,000 characters.' })
  statement: string;
}
