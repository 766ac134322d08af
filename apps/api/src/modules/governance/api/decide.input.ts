import { Field, ID, InputType } from '@nestjs/graphql';
import { Day, MinorUnits } from '../../../platform/graphql/scalars.ts';
import { VoteChoiceEnum } from './board-item.type.ts';

@InputType()
export class CastVoteInputType {
  @Field(() => ID)
  itemId: string;

  @Field(() => VoteChoiceEnum)
  choice: keyof typeof VoteChoiceEnum;

  @Field({ defaultValue: '', description: 'For your own record; at most 2,000 characters.' })
  reason: string;
}

@InputType()
export class CommentInputType {
  @Field(() => ID)
  itemId: string;

  @Field()
  text: string;
}

@InputType()
export class CloseItemInputType {
  @Field(() => ID)
  itemId: string;

  @Field({ description: 'Why the board decided so; public, and told to the applicant. 10 to 10,000 characters.' })
  reasons: string;
}

@InputType()
export class CriterionInput {
  @Field()
  name: string;

  @Field()
  text: string;
}

@InputType()
export class StandingTermsInputType {
  @Field()
  kind: string;

  @Field(() => MinorUnits)
  limitEachMinor: bigint;

  @Field(() => MinorUnits)
  limitTotalMinor: bigint;

  @Field()
  currency: string;

  @Field(() => Day)
  expiresOn: string;
}

@InputType()
export class ProposeMotionInputType {
  @Field()
  fundSlug: string;

  @Field()
  title: string;

  @Field()
  text: string;

  @Field(() => [CriterionInput])
  criteria: CriterionInput[];

  @Field(() => [ID], { defaultValue: [] })
  parties: string[];

  @Field(() => StandingTermsInputType, { nullable: true })
  standing?: StandingTermsInputType;
}
