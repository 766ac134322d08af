import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import type { PublicationMode } from '../../../platform/publication/publication.ts';
import type { DrawFailure } from '../application/draw-places.ts';
import type { HoldSessionFailure } from '../application/hold-session.ts';
import type { InviteFailure } from '../application/invite-people.ts';
import type { MoveSessionFailure } from '../application/move-session.ts';
import type { PlanSessionFailure } from '../application/plan-session.ts';
import type { InvitationWay, SessionKind, SessionPlace } from '../domain/taking-part.ts';
import { PublicationModeEnum } from './engagement.type.ts';
import { SessionType } from './session.type.ts';
import {
  InvitationStateEnum,
  InvitationWayEnum,
  SessionKindEnum,
  SessionPlaceEnum,
  SpeakerKindEnum,
} from './taking-part.enums.ts';

@InputType('TextInLanguageInput')
export class SessionTextInput {
  @Field()
  language: string;

  @Field()
  text: string;
}

@InputType()
export class PlanSessionInputType {
  @Field({ description: 'Slug.' })
  engagement: string;

  @Field(() => SessionKindEnum)
  kind: SessionKind;

  @Field()
  title: string;

  @Field({ description: 'What clocks of the zone show, e.g. “2026-03-28T14:00”.' })
  startsAtLocal: string;

  @Field({ description: 'IANA name.' })
  timeZone: string;

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  preparationMinutes: number;

  @Field(() => SessionPlaceEnum)
  place: SessionPlace;

  @Field()
  howToJoin: string;

  @Field(() => [SessionTextInput])
  agenda: SessionTextInput[];

  @Field(() => [SessionTextInput])
  contentWarning: SessionTextInput[];

  @Field()
  supportContact: string;

  @Field(() => [String])
  languages: string[];

  @Field()
  withCompany: boolean;

  @Field(() => PublicationModeEnum)
  publicationMode: PublicationMode;

  @Field(() => Date, { nullable: true })
  sealedUntil?: Date | null;

  @Field(() => PublicationModeEnum, { nullable: true })
  thenMode?: PublicationMode | null;

  @Field(() => Int)
  places: number;
}

@InputType()
export class MoveSessionInputType {
  @Field(() => ID)
  sessionId: string;

  @Field()
  startsAtLocal: string;

  @Field()
  timeZone: string;

  @Field()
  howToJoin: string;
}

@InputType()
export class InvitePeopleInputType {
  @Field(() => ID)
  sessionId: string;

  @Field(() => [ID])
  memberIds: string[];

  @Field(() => InvitationWayEnum)
  way: InvitationWay;
}

@ObjectType('PeopleInvited')
export class PeopleInvitedType {
  @Field(() => Int, { description: 'Whom it reached; whoever was invited before is not counted again.' })
  count: number;
}

@ObjectType('InvitationCount', { description: 'How many were asked in which way and what they answered.' })
export class InvitationCountType {
  @Field(() => SpeakerKindEnum)
  kind: 'affected' | 'proxy' | 'expert';

  @Field(() => InvitationWayEnum)
  way: InvitationWay;

  @Field(() => InvitationStateEnum)
  state: string;

  @Field(() => Int)
  count: number;
}

@ObjectType('PersonInRoom')
export class PersonInRoomType {
  @Field(() => ID)
  memberId: string;

  @Field()
  pseudonym: string;

  @Field(() => SpeakerKindEnum)
  kind: 'affected' | 'proxy' | 'expert';

  @Field()
  state: string;
}

@ObjectType('SessionCandidate', {
  description: 'Somebody who can be asked now; whoever said “not now” is not among them.',
})
export class CandidateType {
  @Field(() => ID)
  memberId: string;

  @Field()
  pseudonym: string;

  @Field(() => SpeakerKindEnum)
  kind: 'affected' | 'proxy' | 'expert';

  @Field(() => Int, { description: 'How often they were asked within 90 days.' })
  load: number;

  @Field()
  isFirstTime: boolean;
}

export const CandidateConnection = connectionOf(CandidateType, 'SessionCandidate');

@ObjectType('InvitationDraw', { description: 'Places by lot: anybody who holds a ticket can repeat it.' })
export class InvitationDrawType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  places: number;

  @Field({ description: 'SHA-256 of the secret, fixed before the words were said; hexadecimal.' })
  seedHash: string;

  @Field(() => String, { nullable: true, description: 'The secret, once it is drawn; hexadecimal.' })
  secret: string | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Date)
  announcedAt: Date;

  @Field(() => Date, { nullable: true })
  drawnAt: Date | null;

  @Field({ description: 'Whether the reader announced it: somebody else says the words.' })
  isMine: boolean;
}

@ObjectType('SessionNeeds', { description: 'What is needed in the room, without saying by whom.' })
export class SessionNeedsType {
  @Field(() => [String])
  texts: readonly string[];
}

const held = { NotFound: NotFoundProblem, WrongState: WrongStateProblem };
const entered = { ...held, InvalidInput: InvalidInputProblem };
const invited = {
  ...held,
  ReadFirst: problemType('ReadFirst'),
  TooShortNotice: problemType('TooShortNotice'),
  NobodyToInvite: problemType('NobodyToInvite'),
};

export const PlanSessionResult = mutationResult<PlanSessionFailure>('PlanSessionResult', SessionType, entered);
export const MoveSessionResult = mutationResult<MoveSessionFailure>('MoveSessionResult', SessionType, entered);
export const HoldSessionResult = mutationResult<HoldSessionFailure>('HoldSessionResult', SessionType, held);
export const ReadExistingResult = mutationResult<NotFound | InvalidInput>('ReadExistingResult', SessionType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});
export const InvitePeopleResult = mutationResult<InviteFailure>('InvitePeopleResult', PeopleInvitedType, invited);
const drawn = { ...invited, InvalidInput: InvalidInputProblem, NotBothSides: problemType('NotBothSides') };
export const AnnounceDrawResult = mutationResult<DrawFailure>('AnnounceDrawResult', InvitationDrawType, drawn);
export const DrawPlacesResult = mutationResult<DrawFailure>('DrawPlacesResult', PeopleInvitedType, drawn);
export const SessionNeedsResult = mutationResult<NotFound>('SessionNeedsResult', SessionNeedsType, {
  NotFound: NotFoundProblem,
});
