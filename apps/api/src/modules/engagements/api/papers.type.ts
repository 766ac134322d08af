import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { BriefingView } from '../application/engagement-papers.ts';
import { type Briefing, type BriefingContent, type BriefingDraft, type Stance, STANCES } from '../domain/briefing.ts';
import type { ForumAccount } from '../persistence/briefing.repository.ts';
import { enumOf, TextInLanguageType, toTexts } from './engagement.type.ts';

export const StanceEnum = enumOf(STANCES);
registerEnumType(StanceEnum, { name: 'PastHarmStance' });

@ObjectType('BriefedDate')
@InputType('BriefedDateInput')
export class BriefedDateType {
  @Field({ description: 'A day, e.g. 2027-03-01; may be empty in a draft.' })
  on: string;

  @Field()
  what: string;
}

@ObjectType('BriefedRisk')
@InputType('BriefedRiskInput')
export class BriefedRiskType {
  @Field()
  risk: string;

  @Field({ description: 'Whom it would meet.' })
  who: string;

  @Field()
  mitigation: string;

  @Field({ description: 'What remains in spite of the mitigation.' })
  unmitigated: string;
}

@ObjectType('PastHarm')
@InputType('PastHarmInput')
export class PastHarmType {
  @Field()
  what: string;

  @Field(() => StanceEnum)
  stance: Stance;

  @Field({ description: 'What the company says of it.' })
  account: string;
}

@ObjectType('BriefingContent', { description: 'Every part that a briefing has, in one language.' })
@InputType('BriefingContentInput')
export class BriefingContentType implements BriefingContent {
  @Field()
  what: string;

  @Field()
  why: string;

  @Field()
  plans: string;

  @Field({ description: 'What can still change.' })
  canChange: string;

  @Field({ description: 'What cannot change any more, and why.' })
  cannotChange: string;

  @Field({ description: 'Roles, never names.' })
  whoDecides: string;

  @Field(() => [BriefedDateType])
  dates: BriefedDateType[];

  @Field(() => [BriefedRiskType])
  risks: BriefedRiskType[];

  @Field()
  remedyPlan: string;

  @Field(() => [PastHarmType])
  pastHarms: PastHarmType[];

  @Field({ description: 'The company says that it knows of no past harm.' })
  noneKnown: boolean;
}

@ObjectType('BriefingText')
export class BriefingTextType {
  @Field()
  language: string;

  @Field(() => BriefingContentType)
  content: BriefingContentType;
}

@ObjectType('BriefingVersion')
export class BriefingVersionType {
  @Field(() => Int)
  version: number;

  @Field({ description: 'In which it was written; people translated the others.' })
  language: string;

  @Field()
  changes: string;

  @Field(() => Day)
  publishedOn: string;
}

@ObjectType('Briefing', {
  description: 'What a company tells before anything starts, in every language of the charter.',
})
export class BriefingType extends BriefingVersionType {
  @Field(() => [BriefingTextType])
  texts: BriefingTextType[];
}

@ObjectType('BriefingDraft')
export class BriefingDraftType extends BriefingTextType {
  @Field({ description: 'Written or translated by people; only such texts are published.' })
  byPeople: boolean;

  @Field(() => Int)
  revision: number;

  @Field(() => Date)
  savedAt: Date;
}

@ObjectType('ForumAccount', { description: 'What the forum says of the past, beside what the company says.' })
export class ForumAccountType {
  @Field(() => Int)
  version: number;

  @Field(() => [TextInLanguageType])
  texts: TextInLanguageType[];

  @Field(() => Day)
  writtenOn: string;
}

const copy = (content: BriefingContent): BriefingContentType => ({
  ...content,
  dates: [...content.dates],
  risks: [...content.risks],
  pastHarms: [...content.pastHarms],
});

export const toVersionType = ({ version, language, changes, publishedAt }: Briefing): BriefingVersionType => ({
  ...{ version, language, changes, publishedOn: dayOf(publishedAt) },
});

export const toBriefingType = (briefing: BriefingView): BriefingType => ({
  ...toVersionType(briefing),
  texts: briefing.texts.map(({ language, content }) => ({ language, content: copy(content) })),
});

export const toDraftType = ({ language, content, byPeople, revision, savedAt }: BriefingDraft): BriefingDraftType => ({
  ...{ language, content: copy(content), byPeople, revision, savedAt },
});

export const toAccountType = ({ version, texts, writtenAt }: ForumAccount): ForumAccountType => ({
  ...{ version, texts: toTexts(texts), writtenOn: dayOf(writtenAt) },
});
