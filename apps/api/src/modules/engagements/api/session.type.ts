import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { PublicationMode, Reach } from '../../../platform/publication/publication.ts';
import type { NotesPage, SessionPage } from '../application/session-pages.ts';
import type { MixLine } from '../domain/mix.ts';
import { facilitates, prepares, takesNotes } from '../domain/room.ts';
import type { SessionKind, SessionPlace, SessionPoint, SessionState, Triage } from '../domain/taking-part.ts';
import { PublicationModeEnum, SideEnum, TextInLanguageType, toTexts } from './engagement.type.ts';
import {
  MixDimensionEnum,
  NoteOutcomeEnum,
  ReachEnum,
  SessionKindEnum,
  SessionPlaceEnum,
  SessionStateEnum,
  SpeakerKindEnum,
  TriageEnum,
} from './taking-part.enums.ts';

@ObjectType('EngagementSession', {
  description: 'As the reader meets it: whatever does not reach them is empty or null.',
})
export class SessionType {
  page: SessionPage;

  @Field(() => ID)
  id: string;

  @Field(() => SessionKindEnum)
  kind: SessionKind;

  @Field()
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field({ description: 'IANA zone in which the session is at home.' })
  timeZone: string;

  @Field(() => SessionPlaceEnum)
  place: SessionPlace;

  @Field(() => SessionStateEnum)
  state: SessionState;

  @Field(() => [String])
  languages: readonly string[];

  @Field({ description: 'Whether people of the company who can decide are in the room.' })
  withCompany: boolean;

  @Field(() => PublicationModeEnum)
  publicationMode: PublicationMode;

  @Field(() => Date, { nullable: true })
  sealedUntil: Date | null;

  @Field(() => PublicationModeEnum, { nullable: true })
  thenMode: PublicationMode | null;

  @Field(() => ReachEnum, { description: 'What of its notes and points reaches the reader.' })
  reach: Reach;

  @Field({ description: 'Whether more than date and languages is open to the reader.' })
  isInside: boolean;

  @Field(() => [TextInLanguageType])
  agenda: TextInLanguageType[];

  @Field(() => [TextInLanguageType])
  contentWarning: TextInLanguageType[];

  @Field(() => String, { nullable: true, description: 'For whoever takes part.' })
  howToJoin: string | null;

  @Field(() => String, { nullable: true })
  supportContact: string | null;

  @Field(() => Int)
  places: number;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  preparationMinutes: number;

  @Field(() => String, { nullable: true, description: 'What is asked beyond what people have said already.' })
  whyAgain: string | null;

  @Field({ description: 'Whether the reader prepares and runs it.' })
  mayPrepare: boolean;

  @Field({ description: 'Whether the reader writes down what is said.' })
  mayWrite: boolean;

  @Field({ description: 'Whether the reader facilitates it.' })
  mayFacilitate: boolean;
}

export const SessionConnection = connectionOf(SessionType, 'EngagementSession');

export function toSessionType(page: SessionPage): SessionType {
  const { session, room, view, invitation, tookPart, reach } = page;
  const { id, kind, title, startsAt, endsAt, timeZone, place, state, languages, withCompany, publication } = session;
  const { places, minutes, preparationMinutes } = session;
  const isInside = view === 'inside';
  const isComing = tookPart || room.seats.length > 0 || (isInside && invitation === null);
  return {
    ...{ page, id, kind, title, startsAt, endsAt, timeZone, place, state, languages, withCompany, reach, isInside },
    ...{ publicationMode: publication.mode, sealedUntil: publication.sealedUntil, thenMode: publication.thenMode },
    ...{
      agenda: isInside ? toTexts(session.agenda) : [],
      contentWarning: isInside ? toTexts(session.contentWarning) : [],
    },
    ...{ howToJoin: isComing ? session.howToJoin : null, supportContact: isInside ? session.supportContact : null },
    ...{ places, minutes, preparationMinutes, whyAgain: isInside ? session.whyAgain : null },
    ...{ mayPrepare: prepares(room), mayWrite: takesNotes(room), mayFacilitate: facilitates(room) },
  };
}

@ObjectType('SessionPoint', { description: 'Something that was said. Who said it is not in it.' })
export class SessionPointType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field(() => SpeakerKindEnum, { nullable: true, description: 'Null where only words reach the reader.' })
  speakerKind: SessionPoint['speakerKind'] | null;

  @Field({ description: 'Whether the reader said it and is told what becomes of it.' })
  isMine: boolean;

  @Field(() => TriageEnum)
  triage: Triage;

  @Field(() => Day, { nullable: true })
  followUpBy: string | null;

  @Field(() => String, { nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'The role in which the company answered; never a name.' })
  answerRole: string | null;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;
}

export const SessionPointConnection = connectionOf(SessionPointType, 'SessionPoint');

export function toSessionPointType(point: SessionPoint & { readonly isWhole?: boolean }): SessionPointType {
  const { id, number, text, language, triage, followUpBy, answer, answerRole, answeredAt } = point;
  const speakerKind = point.isWhole === false ? null : point.speakerKind;
  return {
    ...{ id, number, text, language, triage, followUpBy, answer, answerRole, answeredAt, speakerKind },
    isMine: point.authorAccountId !== null,
  };
}

@ObjectType('SessionNoteText')
export class SessionNoteTextType {
  @Field()
  language: string;

  @Field()
  body: string;

  @Field({ description: 'Who was there; empty where it does not reach the reader.' })
  attendance: string;

  @Field()
  byMachine: boolean;
}

@ObjectType('SessionNoteCheck')
export class SessionNoteCheckType {
  @Field(() => SideEnum)
  side: 'company' | 'forum';

  @Field(() => NoteOutcomeEnum)
  outcome: 'agreed' | 'objection';

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Date)
  checkedAt: Date;
}

@ObjectType('SessionNotes')
export class SessionNotesType {
  @Field(() => Int)
  version: number;

  @Field(() => Day, { description: 'Until then both sides check them.' })
  checkBy: string;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => [SessionNoteTextType])
  texts: SessionNoteTextType[];

  @Field(() => [SessionNoteCheckType])
  checks: SessionNoteCheckType[];
}

export const toSessionNotesType = ({ course, texts, checks }: NotesPage): SessionNotesType => ({
  ...{ version: course.version, checkBy: course.checkBy, publishedAt: course.publishedAt },
  texts: texts.map(({ language, body, attendance, byMachine }) => ({ language, body, attendance, byMachine })),
  checks: checks.map(({ side, outcome, words, checkedAt }) => ({ side, outcome, words, checkedAt })),
});

@ObjectType('MixLine', {
  description: 'A target and how far it is met; the count is left out where it would tell of a person.',
})
export class MixLineType {
  @Field(() => MixDimensionEnum)
  dimension: MixLine['dimension'];

  @Field()
  value: string;

  @Field(() => Int)
  percent: number;

  @Field(() => Int)
  wanted: number;

  @Field(() => Int, { nullable: true })
  count: number | null;
}
