import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { TextInLanguageType } from '../../engagements/index.ts';
import type { PositionQuestion, Restatement } from '../domain/restatement.ts';

@ObjectType('Restatement', {
  description: 'How an addressee says it understood, and what the representatives say to it.',
})
export class RestatementType implements Omit<Restatement, 'recommendationId'> {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  round: number;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field()
  restatedAt: Date;

  @Field(() => String, { nullable: true, description: 'confirmed or corrected; null while it waits' })
  verdict: Restatement['verdict'];

  @Field(() => String, { nullable: true })
  correction: string | null;

  @Field(() => Date, { nullable: true })
  judgedAt: Date | null;
}

@ObjectType('PositionQuestion', { description: 'What an addressee asks; asking stops no clock.' })
export class PositionQuestionType implements Omit<PositionQuestion, 'recommendationId'> {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field()
  askedAt: Date;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;
}

@ObjectType('AttachedOpinion', { description: 'A minority opinion as it travels with an adopted position.' })
export class AttachedOpinionType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'representative or members' })
  voice: string;

  @Field(() => Int, { nullable: true, description: 'How many members carry it; null for a representative’s.' })
  supporters: number | null;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];
}

@ObjectType('PositionTally', { description: 'The vote that adopted it.' })
export class PositionTallyType {
  @Field({ description: 'majority, two_thirds or three_quarters of yes and no votes' })
  threshold: string;

  @Field(() => Int)
  seats: number;

  @Field(() => Int)
  eligible: number;

  @Field(() => Int)
  yes: number;

  @Field(() => Int)
  no: number;

  @Field(() => Int)
  abstain: number;

  @Field(() => Date)
  decidedAt: Date | null;
}

@ObjectType('PositionDelivery')
export class PositionDeliveryType {
  addresseeId: string;

  @Field({ description: 'platform or mail' })
  channel: string;

  @Field()
  deliveredAt: Date;
}
