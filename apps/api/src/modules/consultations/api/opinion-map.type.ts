import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { enumOf, TextInLanguageType } from '../../engagements/index.ts';
import type { Separation } from '../domain/shares.ts';
import { StatementType } from './consultation.type.ts';

export const SeparationEnum = enumOf(['none', 'weak', 'clear', 'strong']);
registerEnumType(SeparationEnum, {
  name: 'GroupSeparation',
  description: 'Mean silhouette up to 0.25, 0.5, 0.7 and above (Kaufman and Rousseeuw 1990).',
});
export const ChoiceEnum = enumOf(['agree', 'disagree']);
registerEnumType(ChoiceEnum, { name: 'StatementChoice' });

@ObjectType('MapPatch', {
  description: 'A square of the map with at least five members in it; 0 to 1 from the lower left.',
})
export class PatchType {
  @Field(() => Float)
  x: number;

  @Field(() => Float)
  y: number;

  @Field(() => Float)
  size: number;

  @Field(() => Int)
  members: number;
}

@ObjectType('StatementShares', { description: 'Percentages; in steps of five where fewer than a hundred rated.' })
export class SharesType {
  @Field(() => Int)
  agree: number;

  @Field(() => Int)
  disagree: number;

  @Field(() => Int)
  pass: number;

  @Field(() => Int)
  ratings: number;
}

@ObjectType('MapRow', { description: 'A statement with what everybody and each group said.' })
export class MapRowType {
  @Field(() => StatementType)
  statement: StatementType;

  @Field(() => SharesType)
  all: SharesType;

  @Field(() => [SharesType], { description: 'By group, in the order of groups.' })
  groups: SharesType[];
}

@ObjectType('GroupVoice', { description: 'What a group says more often than everybody else.' })
export class GroupVoiceType {
  @Field(() => MapRowType)
  row: MapRowType;

  @Field(() => ChoiceEnum)
  choice: 'agree' | 'disagree';
}

@ObjectType('OpinionGroup')
export class OpinionGroupType {
  @Field(() => Int)
  members: number;

  @Field(() => [PatchType])
  patches: PatchType[];

  @Field(() => [GroupVoiceType], { description: 'At most five, the surest first.' })
  characteristic: GroupVoiceType[];
}

@ObjectType('UnitingStatement')
export class UnitingType {
  @Field(() => MapRowType)
  row: MapRowType;

  @Field(() => ChoiceEnum)
  choice: 'agree' | 'disagree';
}

@ObjectType('DividingStatement')
export class DividingType {
  @Field(() => MapRowType)
  row: MapRowType;

  @Field(() => Int, { description: 'Number of the group that agrees most, from 0.' })
  most: number;

  @Field(() => Int)
  least: number;
}

@ObjectType('OpinionMap', { description: 'Groups of at least five members; nobody’s own place.' })
export class OpinionMapType {
  @Field()
  consultationSlug: string;

  @Field(() => [TextInLanguageType])
  title: TextInLanguageType[];

  @Field(() => [TextInLanguageType])
  question: TextInLanguageType[];

  @Field(() => Day)
  madeOn: string;

  @Field(() => Int, { description: 'Members in groups.' })
  members: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Members who rated too little; null where they are fewer than five.',
  })
  unplaced: number | null;

  @Field(() => SeparationEnum)
  separation: Separation;

  @Field(() => [OpinionGroupType])
  groups: OpinionGroupType[];

  @Field(() => [UnitingType], { description: 'At most ten, the strongest first.' })
  uniting: UnitingType[];

  @Field(() => [DividingType], { description: 'At most ten, the widest first.' })
  dividing: DividingType[];

  @Field(() => [MapRowType], { description: 'Statements that enough of every group rated, by number; at most 500.' })
  rows: MapRowType[];
}
