import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import {
  type Engagement,
  ENGAGEMENT_STATES,
  type EngagementState,
  PHASES,
  PURPOSE_KINDS,
  type PurposeKind,
  type Side,
  SIDES,
} from '../domain/engagement.ts';
import { PUBLICATION_MODES, type PublicationMode } from '../../../platform/publication/publication.ts';

/** GraphQL enums whose names are their values. */
export function enumOf<Word extends string>(words: readonly Word[]): Record<Word, Word> {
  return Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
}

export const EngagementStateEnum = enumOf(ENGAGEMENT_STATES);
registerEnumType(EngagementStateEnum, { name: 'EngagementState' });
export const PurposeKindEnum = enumOf(PURPOSE_KINDS);
registerEnumType(PurposeKindEnum, { name: 'PurposeKind' });
export const PhaseEnum = enumOf(PHASES);
registerEnumType(PhaseEnum, { name: 'DueDiligencePhase' });
export const SideEnum = enumOf(SIDES);
registerEnumType(SideEnum, { name: 'EngagementSide' });
export const PublicationModeEnum = enumOf(PUBLICATION_MODES);
registerEnumType(PublicationModeEnum, { name: 'PublicationMode' });

@ObjectType('TextInLanguage', { description: 'Somebody’s words, marked with their language.' })
export class TextInLanguageType {
  @Field()
  language: string;

  @Field()
  text: string;
}

export const toTexts = (texts: Readonly<Record<string, string>>): TextInLanguageType[] =>
  Object.entries(texts).map(([language, text]) => ({ language, text }));

@ObjectType('Engagement', { description: 'Companies and a forum over one matter, from the briefing to the review.' })
export class EngagementType {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => [TextInLanguageType], { description: 'The title in every language in which it exists.' })
  titles: TextInLanguageType[];

  @Field({ description: 'Language of the title and the moment.' })
  language: string;

  forumId: string;

  @Field(() => SideEnum)
  openedBy: Side;

  @Field(() => PurposeKindEnum)
  purposeKind: PurposeKind;

  @Field({ description: 'What is about to be decided, and when.' })
  moment: string;

  @Field(() => [TextInLanguageType], { description: 'The moment in every language in which it exists.' })
  moments: TextInLanguageType[];

  @Field(() => String, { nullable: true })
  region: string | null;

  @Field(() => EngagementStateEnum)
  state: EngagementState;

  @Field(() => PublicationModeEnum)
  publicationMode: PublicationMode;

  @Field(() => Date, { nullable: true })
  sealedUntil: Date | null;

  @Field()
  timeZone: string;

  @Field({ description: 'The forum signs no ground rules here; its people may be heard case by case.' })
  caseByCase: boolean;

  @Field(() => Day, { nullable: true, description: 'When the other side first saw it.' })
  announcedOn: string | null;

  @Field(() => Day, { nullable: true })
  startedOn: string | null;

  @Field(() => Day, { nullable: true })
  reviewOn: string | null;

  @Field(() => Day, { nullable: true })
  endedOn: string | null;

  @Field(() => SideEnum, { nullable: true })
  endedBy: Side | null;

  @Field(() => String, { nullable: true })
  endedReason: string | null;
}

export const EngagementConnection = connectionOf(EngagementType, 'Engagement');

const day = (moment: Date | null): string | null => moment && dayOf(moment);

export function toEngagementType(engagement: Engagement): EngagementType {
  const { id, slug, title, titles, language, forumId, openedBy, purposeKind, moment, region, state } = engagement;
  const { publication, timeZone, caseByCase, reviewOn, endedBy, endedReason } = engagement;
  return {
    ...{ id, slug, title, titles: toTexts({ [language]: title, ...titles }), language, forumId, openedBy },
    ...{
      purposeKind,
      moment,
      moments: toTexts({ [language]: moment, ...engagement.moments }),
      region,
      state,
      timeZone,
      caseByCase,
      reviewOn,
      endedBy,
      endedReason,
    },
    ...{ publicationMode: publication.mode, sealedUntil: publication.sealedUntil },
    ...{
      announcedOn: day(engagement.announcedAt),
      startedOn: day(engagement.startedAt),
      endedOn: day(engagement.endedAt),
    },
  };
}
