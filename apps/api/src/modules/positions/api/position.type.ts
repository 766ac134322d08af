import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { enumOf, type Phase, PhaseEnum, TextInLanguageType } from '../../engagements/index.ts';
import { POSITION_STATES, type Position, type PositionState, type Recommendation } from '../domain/position.ts';
import { SEVERITY_LEVELS, type SeverityLevel } from '../domain/severity.ts';
import { textsIn } from './texts-in.ts';

export const PositionStateEnum = enumOf(POSITION_STATES);
registerEnumType(PositionStateEnum, { name: 'PositionState' });
export const SeverityLevelEnum = enumOf(SEVERITY_LEVELS);
registerEnumType(SeverityLevelEnum, { name: 'SeverityLevel' });

@ObjectType('Severity', { description: 'Each from 1, lowest, to 4, highest.' })
export class SeverityType {
  @Field(() => Int, { description: 'How grave it is for each person.' })
  scale: number;

  @Field(() => Int, { description: 'How many it reaches.' })
  scope: number;

  @Field(() => Int, { description: 'How hard it is to put right.' })
  irremediability: number;
}

@ObjectType('RecommendationClause', { description: 'Answered by itself: a company may adopt one and not another.' })
export class RecommendationClauseType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];
}

@ObjectType('Recommendation')
export class RecommendationType {
  @Field(() => ID)
  id: string;

  positionId: string;
  addresseeId: string;

  @Field(() => Int, { description: 'Its place in the forum’s order.' })
  number: number;

  @Field(() => [TextInLanguageType])
  titles: TextInLanguageType[];

  @Field(() => [TextInLanguageType], { description: 'What it rests on, in words.' })
  evidence: TextInLanguageType[];

  @Field(() => SeverityType)
  severity: SeverityType;

  @Field(() => SeverityLevelEnum, {
    description: 'Severe: one of the three is 4, or two are 3 or more. Serious: one is 3, or none is 1.',
  })
  level: SeverityLevel;

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => Day, { nullable: true, description: 'By when the forum wishes it done.' })
  wishedOn: string | null;

  @Field({ description: 'Whether something has to be done before the full answer.' })
  interimWanted: boolean;

  @Field(() => [RecommendationClauseType])
  clauses: RecommendationClauseType[];
}

@ObjectType('Position', { description: 'What a forum’s representatives adopted and sent. Its words never change.' })
export class PositionType {
  @Field(() => ID)
  id: string;

  forumId: string;
  addresseeId: string;
  engagementId: string | null;

  @Field()
  slug: string;

  @Field({ description: 'The language in which it was written; the others were translated by people.' })
  language: string;

  @Field({ description: 'In the language in which it was written.' })
  title: string;

  @Field(() => [TextInLanguageType])
  titles: TextInLanguageType[];

  @Field(() => [[TextInLanguageType]], { description: 'Clause by clause.' })
  preamble: TextInLanguageType[][];

  @Field(() => PositionStateEnum)
  state: PositionState;

  @Field(() => Date)
  adoptedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the last of its addressees had it.' })
  deliveredAt: Date | null;
}

export const PositionConnection = connectionOf(PositionType, 'Position');

export function toPositionType(position: Position): PositionType {
  const { id, forumId, addresseeId, engagementId, slug, language, title, titles, preamble } = position;
  const { state, adoptedAt, deliveredAt } = position;
  return {
    ...{ id, forumId, addresseeId, engagementId, slug, language, title, state, adoptedAt, deliveredAt },
    titles: textsIn(titles, language),
    preamble: (preamble ?? []).map((texts) => textsIn(texts, language)),
  };
}

export function toRecommendationType(recommendation: Recommendation): RecommendationType {
  const { id, positionId, addresseeId, number, severity, level, phase, wishedOn, interimWanted } = recommendation;
  return {
    ...{ id, positionId, addresseeId, number, severity, level, phase, wishedOn, interimWanted },
    titles: textsIn(recommendation.titles),
    evidence: textsIn(recommendation.evidence),
    clauses: recommendation.clauses.map((clause) => ({
      ...{ id: clause.id, number: clause.number },
      texts: textsIn(clause.texts),
    })),
  };
}
