import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { InvalidInputProblem, mutationResult } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { enumOf, TextInLanguageType } from '../../engagements/index.ts';
import type { ChooseOutcomesFailure } from '../application/choose-outcomes.ts';
import { type Channel, CHANNELS, type Rhythm, RHYTHMS } from '../domain/digest-period.ts';

export const RhythmEnum = enumOf(RHYTHMS);
registerEnumType(RhythmEnum, { name: 'OutcomeRhythm' });
export const ChannelEnum = enumOf(CHANNELS);
registerEnumType(ChannelEnum, { name: 'OutcomeChannel' });

@ObjectType('PointOutcome', { description: 'A recommendation of an adopted position that rests on the point.' })
export class PointOutcomeType {
  @Field()
  positionSlug: string;

  @Field(() => [TextInLanguageType])
  positionTitle: TextInLanguageType[];

  @Field(() => Int)
  recommendationNumber: number;

  @Field(() => Day, { nullable: true, description: 'When its addressee had it.' })
  deliveredOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the answer stands; null before delivery or while it is held.',
  })
  answerState: string | null;

  @Field(() => String, { nullable: true, description: 'How members rated the answer.' })
  ratingOutcome: string | null;
}

@ObjectType('MyPoint', { description: 'Something this person said, and what became of it; for their own eyes.' })
export class MyPointType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'statement, comment, session-point …' })
  kind: string;

  @Field()
  text: string;

  @Field(() => Day)
  saidOn: string;

  @Field(() => [PointOutcomeType], { description: 'Empty: not in a position so far.' })
  outcomes: PointOutcomeType[];
}

export const MyPointConnection = connectionOf(MyPointType, 'MyPoint');

@ObjectType('OutcomeOrganisation')
export class OutcomeOrganisationType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('OutcomeChoice', { description: 'How this person wants to be told what became of what they said.' })
export class OutcomeChoiceType {
  @Field(() => RhythmEnum)
  rhythm: Rhythm;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => ID, { nullable: true })
  organisationId: string | null;
}

@InputType()
export class ChooseOutcomesInput {
  @Field(() => RhythmEnum)
  rhythm: Rhythm;

  @Field(() => ChannelEnum)
  channel: Channel;

  @Field(() => ID, { nullable: true, description: 'Of the panel; for the channel organisation only.' })
  organisationId?: string | null;
}

export const ChooseOutcomesResult = mutationResult<ChooseOutcomesFailure>('ChooseOutcomesResult', OutcomeChoiceType, {
  InvalidInput: InvalidInputProblem,
});
