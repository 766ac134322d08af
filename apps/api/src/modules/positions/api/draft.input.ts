import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import { type Phase, PhaseEnum } from '../../engagements/index.ts';
import type { AmendmentKind, TranslatorRole } from '../domain/draft.ts';
import type { Openness } from '../domain/position.ts';
import { AmendmentKindEnum } from './deciding.type.ts';
import { OpennessEnum, TranslatorRoleEnum } from './draft.type.ts';

@InputType()
export class BeginPositionInputType {
  @Field(() => ID)
  addresseeId: string;

  @Field(() => ID, { nullable: true })
  engagementId: string | null = null;

  @Field({ description: 'Stands in addresses and in the log: no names of people.' })
  slug: string;

  @Field()
  title: string;

  @Field({ description: 'One of the charter’s languages.' })
  language: string;

  @Field(() => OpennessEnum)
  openness: Openness;
}

@InputType()
export class ChangePositionInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  addresseeId: string;

  @Field(() => ID, { nullable: true, description: 'Of the same forum; null where it comes out of none.' })
  engagementId: string | null = null;

  @Field(() => OpennessEnum)
  openness: Openness;
}

@InputType()
export class SaveClauseInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  clauseId: string;

  @Field(() => Int, { description: 'The version that was on the screen.' })
  version: number;

  @Field()
  text: string;

  @Field(() => String, { nullable: true, description: 'What stood there in that version.' })
  before: string | null = null;
}

@InputType()
export class AddClauseInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => String, { description: 'preamble, clause or evidence' })
  part: 'preamble' | 'clause' | 'evidence';

  @Field(() => ID, { nullable: true })
  recommendationId: string | null = null;

  @Field(() => Int, { nullable: true, description: 'From 1; at the end where it is not said.' })
  place: number | null = null;

  @Field()
  text: string;
}

@InputType()
export class RemoveClauseInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  clauseId: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class SeverityInput {
  @Field(() => Int)
  scale: number;

  @Field(() => Int)
  scope: number;

  @Field(() => Int)
  irremediability: number;
}

@InputType()
export class SaveRecommendationInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID, { nullable: true, description: 'Null for a new one.' })
  recommendationId: string | null = null;

  @Field(() => Int, { nullable: true, description: 'The version that was on the screen, of an existing one.' })
  version: number | null = null;

  @Field(() => String, { nullable: true, description: 'Of a new one; later it is a clause like others.' })
  title: string | null = null;

  @Field(() => ID)
  addresseeId: string;

  @Field(() => SeverityInput)
  severity: SeverityInput;

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => Day, { nullable: true })
  wishedOn: string | null = null;

  @Field()
  interimWanted: boolean;
}

@InputType()
export class RemoveRecommendationInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  recommendationId: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class RecommendationSourceInput {
  @Field()
  kind: string;

  @Field(() => ID)
  sourceId: string;
}

@InputType()
export class SetSourcesInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  recommendationId: string;

  @Field(() => [RecommendationSourceInput])
  sources: RecommendationSourceInput[];
}

@InputType()
export class ProposeAmendmentInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID, { description: 'The clause that it changes or removes, or after which it adds one.' })
  clauseId: string;

  @Field(() => AmendmentKindEnum)
  kind: AmendmentKind;

  @Field(() => Int)
  version: number;

  @Field({ description: 'The clause as it was on the screen.' })
  before: string;

  @Field({ description: 'Empty for a removal.' })
  text: string;

  @Field()
  reasons: string;
}

@InputType()
export class ReviseAmendmentInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  amendmentId: string;

  @Field(() => Int, { description: 'The clause’s version that was on the screen.' })
  version: number;

  @Field()
  text: string;
}

@InputType()
export class AnswerAmendmentInputType {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID)
  amendmentId: string;

  @Field()
  accepts: boolean;

  @Field()
  reasons: string;

  @Field(() => Int, { description: 'The clause’s version that was on the screen.' })
  clauseVersion: number;

  @Field(() => String, { nullable: true, description: 'Other words, where both changed the same ones.' })
  wording: string | null = null;
}

@InputType()
export class TranslatedWordsInput {
  @Field(() => ID, { nullable: true })
  clauseId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'Of a minority opinion.' })
  opinionId: string | null = null;

  @Field(() => Int, { description: 'The version that was translated.' })
  version: number;

  @Field()
  text: string;
}

@InputType()
export class SavePositionTranslationsInput {
  @Field(() => ID)
  positionId: string;

  @Field()
  language: string;

  @Field(() => TranslatorRoleEnum)
  translatorRole: TranslatorRole;

  @Field({ description: 'Declared by whoever translated: a person did, and no machine.' })
  byHuman: boolean;

  @Field(() => [TranslatedWordsInput])
  words: TranslatedWordsInput[];
}

@InputType()
export class SaveOpinionInputType {
  @Field(() => ID)
  positionId: string;

  @Field()
  text: string;

  @Field({ description: 'One of the charter’s languages.' })
  language: string;
}

@InputType()
export class CommentOnPositionInput {
  @Field(() => ID)
  positionId: string;

  @Field(() => ID, { nullable: true })
  clauseId: string | null = null;

  @Field()
  text: string;

  @Field()
  language: string;
}

@InputType({ description: 'In the addressee’s own words, or a question.' })
export class RestateInputType {
  @Field(() => ID)
  recommendationId: string;

  @Field()
  text: string;

  @Field()
  language: string;
}
