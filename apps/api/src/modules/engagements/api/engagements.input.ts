import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { OpenMode, PublicationMode } from '../../../platform/publication/publication.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ConfidentialReason } from '../domain/confidential-item.ts';
import type { Phase, PurposeKind } from '../domain/engagement.ts';
import type { Meaningful } from '../domain/review.ts';
import { ConfidentialReasonEnum } from './confidential.type.ts';
import { PhaseEnum, PublicationModeEnum, PurposeKindEnum } from './engagement.type.ts';
import { GroundRulesContentType, GroundRulesTermsType, MeaningfulEnum, RuleKeptMarkType } from './ground-rules.type.ts';
import { BriefingContentType } from './papers.type.ts';

@InputType()
export class LanguageTextInput {
  @Field()
  language: string;

  @Field()
  text: string;
}

export const toRecord = (texts: readonly LanguageTextInput[]): Record<string, string> =>
  Object.fromEntries(texts.map(({ language, text }) => [language, text.trim()]));

@InputType()
export class OpenEngagementInput {
  @Field({ description: 'Lowercase letters, digits and hyphens, at most 48.' })
  slug: string;

  @Field()
  title: string;

  @Field(() => [LanguageTextInput], { description: 'The title in other languages of the charter.' })
  titles: LanguageTextInput[];

  @Field({ description: 'Of the title and the moment.' })
  language: string;

  @Field({ description: 'The forum’s short name.' })
  forum: string;

  @Field(() => [String], { description: 'Short names of the companies; the first leads.' })
  addressees: string[];

  @Field(() => PurposeKindEnum)
  purposeKind: PurposeKind;

  @Field({ description: 'What is about to be decided, and when.' })
  moment: string;

  @Field(() => [LanguageTextInput], { nullable: true, description: 'The moment in other languages of the charter.' })
  moments?: LanguageTextInput[] | null;

  @Field(() => String, { nullable: true })
  region?: string | null;

  @Field(() => [PhaseEnum])
  phases: Phase[];

  @Field(() => [ID])
  productIds: string[];

  @Field(() => PublicationModeEnum)
  publicationMode: PublicationMode;

  @Field(() => Date, { nullable: true })
  sealedUntil?: Date | null;

  @Field(() => PublicationModeEnum, { nullable: true })
  thenMode?: OpenMode | null;

  @Field()
  timeZone: string;
}

@InputType('SaveBriefingDraftInput')
export class SaveBriefingDraftInputType {
  @Field(() => ID)
  engagementId: string;

  @Field()
  language: string;

  @Field(() => BriefingContentType)
  content: BriefingContentType;

  @Field({ description: 'Written or translated by people.' })
  byPeople: boolean;

  @Field(() => Int, { description: 'Of the draft before the writer; 0 where there was none.' })
  revision: number;
}

@InputType('ProposeGroundRulesInput')
export class ProposeGroundRulesInputType {
  @Field(() => ID)
  engagementId: string;

  @Field()
  language: string;

  @Field(() => GroundRulesContentType)
  content: GroundRulesContentType;

  @Field(() => GroundRulesTermsType)
  terms: GroundRulesTermsType;

  @Field()
  message: string;

  @Field(() => Int, { description: 'Version before the writer; 0 where there was none.' })
  following: number;
}

@InputType('TranslateGroundRulesInput')
export class TranslateGroundRulesInputType {
  @Field(() => ID)
  engagementId: string;

  @Field(() => Int)
  version: number;

  @Field()
  language: string;

  @Field(() => GroundRulesContentType)
  content: GroundRulesContentType;

  @Field({ description: 'Machine translations are never signed.' })
  madeByPerson: boolean;
}

@InputType('SignGroundRulesInput')
export class SignGroundRulesInputType {
  @Field(() => ID)
  engagementId: string;

  @Field(() => Int)
  version: number;

  @Field()
  contentHash: string;

  @Field({ description: 'In which one signs, e.g. Chief operating officer. Not a name.' })
  role: string;
}

@InputType('ReviewEngagementInput')
export class ReviewEngagementInputType {
  @Field(() => ID)
  engagementId: string;

  @Field(() => MeaningfulEnum)
  meaningful: Meaningful;

  @Field(() => [RuleKeptMarkType])
  rulesKept: RuleKeptMarkType[];

  @Field(() => String, { nullable: true })
  remark?: string | null;
}

@InputType()
export class SealItemInput {
  @Field(() => ID)
  engagementId: string;

  @Field()
  ownerRole: string;

  @Field()
  stub: string;

  @Field()
  language: string;

  @Field(() => ConfidentialReasonEnum)
  reason: ConfidentialReason;

  @Field()
  reasonText: string;

  @Field()
  text: string;

  @Field(() => Day, { nullable: true, description: 'Planned launch, where that comes before twelve months.' })
  launchOn?: string | null;
}

@InputType('AskForExpertInput')
export class AskForExpertInputType {
  @Field(() => ID)
  engagementId: string;

  @Field()
  question: string;

  @Field()
  qualification: string;

  @Field(() => Int)
  days: number;
}
