import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { enumOf, type Phase, PhaseEnum } from '../../engagements/index.ts';
import { CLAUSE_PARTS, TRANSLATOR_ROLES, type ClausePart, type TranslatorRole } from '../domain/draft.ts';
import { OPENNESS, type Openness, type PositionState } from '../domain/position.ts';
import type { SeverityLevel } from '../domain/severity.ts';
import { PositionStateEnum, SeverityLevelEnum, SeverityType } from './position.type.ts';

export const OpennessEnum = enumOf(OPENNESS);
registerEnumType(OpennessEnum, {
  name: 'PositionOpenness',
  description: 'Who of the forum reads a draft: representatives, every member, or every member and they may comment.',
});
export const ClausePartEnum = enumOf(CLAUSE_PARTS);
registerEnumType(ClausePartEnum, { name: 'ClausePart' });
export const TranslatorRoleEnum = enumOf(TRANSLATOR_ROLES);
registerEnumType(TranslatorRoleEnum, { name: 'TranslatorRole' });

@ObjectType('ClauseTranslation', { description: 'By a person whose role is named; never by a machine.' })
export class ClauseTranslationType {
  @Field()
  language: string;

  @Field()
  text: string;

  @Field({ description: 'False once the words have changed since.' })
  isCurrent: boolean;

  @Field(() => TranslatorRoleEnum)
  translatorRole: TranslatorRole;
}

@ObjectType('DraftClause')
export class DraftClauseType {
  @Field(() => ID)
  id: string;

  @Field(() => ClausePartEnum)
  part: ClausePart;

  @Field(() => ID, { nullable: true })
  recommendationId: string | null;

  @Field(() => Int)
  place: number;

  @Field()
  text: string;

  @Field(() => Int)
  version: number;

  @Field(() => [ClauseTranslationType])
  translations: ClauseTranslationType[];
}

@ObjectType('RecommendationSource', { description: 'Something that people said, which a recommendation came from.' })
export class RecommendationSourceType {
  @Field()
  kind: string;

  @Field(() => ID)
  sourceId: string;
}

@ObjectType('DraftRecommendation', { description: 'Its words are clauses of the draft.' })
export class DraftRecommendationType {
  @Field(() => ID)
  id: string;

  addresseeId: string;

  @Field(() => Int)
  number: number;

  @Field(() => SeverityType)
  severity: SeverityType;

  @Field(() => SeverityLevelEnum)
  level: SeverityLevel;

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => Day, { nullable: true })
  wishedOn: string | null;

  @Field()
  interimWanted: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => [RecommendationSourceType], { description: 'For representatives only.' })
  sources: RecommendationSourceType[];
}

@ObjectType('PositionLanguage', { description: 'A language of the charter, and how much is missing in it.' })
export class PositionLanguageType {
  @Field()
  language: string;

  @Field()
  isOriginal: boolean;

  @Field(() => Int)
  missing: number;
}

@ObjectType('PositionWithdrawal', {
  description: 'Why nobody went on with a draft; the last time, where it was taken up again.',
})
export class PositionWithdrawalType {
  @Field()
  reasons: string;

  @Field({ description: 'Of the representative who withdrew it.' })
  pseudonym: string;

  @Field()
  at: Date;
}

@ObjectType('PositionDraft', { description: 'A position as its own forum sees it, from the first word on.' })
export class PositionDraftType {
  @Field(() => ID)
  id: string;

  forumId: string;
  addresseeId: string;
  engagementId: string | null;

  @Field()
  slug: string;

  @Field({ description: 'In which it is written.' })
  language: string;

  @Field()
  title: string;

  @Field(() => PositionStateEnum)
  state: PositionState;

  @Field(() => OpennessEnum)
  openness: Openness;

  @Field(() => Int, { description: 'Grows with every change.' })
  textVersion: number;

  @Field()
  begunAt: Date;

  @Field(() => Date, { nullable: true })
  adoptedAt: Date | null;

  @Field(() => Date, { nullable: true })
  deliveredAt: Date | null;
}

export const PositionDraftConnection = connectionOf(PositionDraftType, 'PositionDraft');

@ObjectType('PositionDesk', { description: 'Positions of the own forum; newest first.' })
export class PositionDeskType {
  @Field()
  isRepresentative: boolean;

  @Field(() => PositionDraftConnection)
  positions: InstanceType<typeof PositionDraftConnection>;
}

@ObjectType('PositionComment')
export class PositionCommentType {
  @Field(() => ID)
  id: string;

  @Field(() => ID, { nullable: true })
  clauseId: string | null;

  memberId: string;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field({ description: 'By a moderator; its author still reads it.' })
  hidden: boolean;

  @Field()
  commentedAt: Date;
}

export const PositionCommentConnection = connectionOf(PositionCommentType, 'PositionComment');
