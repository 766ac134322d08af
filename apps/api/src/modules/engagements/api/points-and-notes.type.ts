import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { NotesFailure } from '../application/notes-desk.ts';
import type { TriageFailure } from '../application/triage-point.ts';
import type { WritePointFailure } from '../application/write-point.ts';
import { SessionPointType } from './session.type.ts';
import { SpeakerKindEnum } from './taking-part.enums.ts';

@InputType()
export class WriteSessionPointInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => ID, { description: 'A UUID made where it is written: sent twice, it is written once.' })
  id: string;

  @Field()
  text: string;

  @Field()
  language: string;

  @Field(() => SpeakerKindEnum, { nullable: true, description: 'For whoever takes notes.' })
  speakerKind?: 'affected' | 'proxy' | 'expert' | null;

  @Field({ description: 'Whether the writer said it and wants to be told what becomes of it.' })
  isMine: boolean;
}

@InputType()
export class SessionNoteInput {
  @Field()
  language: string;

  @Field()
  body: string;

  @Field()
  attendance: string;

  @Field()
  byMachine: boolean;
}

@ObjectType('NotesOnTheirWay')
export class NotesOnTheirWayType {
  @Field(() => Int)
  version: number;

  @Field(() => Day)
  checkBy: string;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;
}

const entered = { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem };

export const WriteSessionPointResult = mutationResult<WritePointFailure>(
  'WriteSessionPointResult',
  SessionPointType,
  entered,
);
export const TriageSessionPointResult = mutationResult<TriageFailure>(
  'TriageSessionPointResult',
  SessionPointType,
  entered,
);
export const SessionNotesResult = mutationResult<NotesFailure>('SessionNotesResult', NotesOnTheirWayType, {
  ...entered,
  LanguagesMissing: problemType('LanguagesMissing', { languages: () => [String] }),
  ChecksMissing: problemType('ChecksMissing', { checkBy: () => Day }),
});
