import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { RemedyKind, RemedyMechanism } from '../domain/remedy.ts';
import { RemedyKindEnum } from './heard.enums.ts';

@ObjectType('RemedyTexts')
export class RemedyTextsType {
  @Field()
  language: string;

  @Field()
  gives: string;

  @Field()
  cost: string;

  @Field()
  time: string;

  @Field()
  risk: string;

  @Field()
  how: string;
}

@ObjectType('RemedyMechanism', { description: 'A place that can give remedy: no advice, and dated.' })
export class RemedyMechanismType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { description: 'Of the forum whose safety officers vouch for it.' })
  forumId: string;

  addresseeId: string | null;

  @Field()
  country: string;

  @Field(() => RemedyKindEnum)
  kind: RemedyKind;

  @Field()
  name: string;

  @Field(() => [RemedyTextsType])
  texts: RemedyTextsType[];

  @Field()
  law: string;

  @Field()
  source: string;

  @Field(() => Day, { description: 'When somebody last looked.' })
  checkedOn: string;

  @Field({ description: 'Nobody of the country has confirmed it yet.' })
  needsCheck: boolean;
}

export const RemedyMechanismConnection = connectionOf(RemedyMechanismType, 'RemedyMechanism');

export function toRemedyMechanismType(remedy: RemedyMechanism): RemedyMechanismType {
  const { id, forumId, addresseeId, country, kind, name, law, source, checkedOn, needsCheck } = remedy;
  const texts = Object.entries(remedy.texts).map(([language, text]) => ({ language, ...text }));
  return { id, forumId, addresseeId, country, kind, name, texts, law, source, checkedOn, needsCheck };
}
