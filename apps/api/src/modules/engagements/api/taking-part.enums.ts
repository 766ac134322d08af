import { registerEnumType } from '@nestjs/graphql';
import { MIX_DIMENSIONS } from '../domain/mix.ts';
import {
  INVITATION_STATES,
  INVITATION_WAYS,
  RETAINED_BY,
  SEAT_ROLES,
  SEAT_STATES,
  SESSION_KINDS,
  SESSION_PLACES,
  SESSION_STATES,
  TRIAGES,
} from '../domain/taking-part.ts';
import { enumOf } from './engagement.type.ts';

function registered<Word extends string>(name: string, words: readonly Word[]): Record<Word, Word> {
  const made = enumOf(words);
  registerEnumType(made, { name });
  return made;
}

export const EngagementSeatRoleEnum = registered('EngagementSeatRole', SEAT_ROLES);
export const EngagementSeatStateEnum = registered('EngagementSeatState', SEAT_STATES);
export const RetainedByEnum = registered('RetainedBy', RETAINED_BY);
export const SessionKindEnum = registered('SessionKind', SESSION_KINDS);
export const SessionPlaceEnum = registered('SessionPlace', SESSION_PLACES);
export const SessionStateEnum = registered('SessionState', SESSION_STATES);
export const InvitationWayEnum = registered('InvitationWay', INVITATION_WAYS);
export const InvitationStateEnum = registered('InvitationState', INVITATION_STATES);
export const TriageEnum = registered('Triage', TRIAGES);
export const MixDimensionEnum = registered('MixDimension', MIX_DIMENSIONS);
export const SpeakerKindEnum = registered('SpeakerKind', ['affected', 'proxy', 'expert'] as const);
export const ReachEnum = registered('Reach', ['whole', 'words', 'nothing'] as const);
export const NoteOutcomeEnum = registered('NoteOutcome', ['agreed', 'objection'] as const);
export const KindOutcomeEnum = registered('KindOutcome', ['taken_up', 'not_taken_up'] as const);
export const EditionMadeByEnum = registered('EditionMadeBy', ['written', 'translated', 'machine'] as const);
