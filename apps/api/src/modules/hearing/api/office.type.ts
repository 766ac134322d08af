import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import { mutationResult, NotFoundProblem } from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { NotFound } from '../../../platform/errors/problems.ts';
import type { PublicationMode } from '../../../platform/publication/publication.ts';
import { PublicationModeEnum } from '../../engagements/index.ts';
import type { OpenedInput } from '../application/input-desk.ts';
import type { CodedInput, InputState } from '../domain/coded-input.ts';
import { HeardMessageType } from './by-code.type.ts';
import { InputStateEnum } from './heard.enums.ts';

@ObjectType('HearingDesk', { description: 'What somebody may open in a forum.' })
export class HearingDeskType {
  @Field(() => ID)
  id: string;

  forumId: string;

  @Field({ description: 'Reads one-off input and grievances.' })
  isTriage: boolean;

  @Field({ description: 'Reads reprisals and sealed reports.' })
  isSafety: boolean;
}

@ObjectType('OneOffInput', { description: 'Something said once. Its words are opened one by one.' })
export class OneOffInputType {
  @Field(() => ID)
  id: string;

  forumId: string;

  addresseeId: string | null;

  engagementId: string | null;

  linkedEngagementId: string | null;

  @Field(() => ID, { nullable: true, description: 'Among the products of the company.' })
  productId: string | null;

  @Field()
  language: string;

  @Field(() => String, { nullable: true })
  country: string | null;

  @Field(() => Day)
  receivedOn: string;

  @Field(() => Day)
  purgeOn: string;

  @Field(() => InputStateEnum)
  state: InputState;

  @Field(() => PublicationModeEnum)
  mode: PublicationMode;

  @Field(() => Day, { nullable: true })
  sealedUntil: string | null;

  @Field()
  isHeavy: boolean;

  @Field()
  hasVoice: boolean;

  @Field()
  hasTranscript: boolean;

  @Field({ description: 'The person took it back, or its time is over.' })
  isGone: boolean;

  @Field(() => String, { nullable: true })
  passedOn: string | null;

  @Field(() => String, { nullable: true })
  consultationSlug: string | null;
}

export const OneOffInputConnection = connectionOf(OneOffInputType, 'OneOffInput');

export function toOneOffInputType(input: CodedInput): OneOffInputType {
  const { id, forumId, addresseeId, engagementId, language, country, receivedOn, purgeOn, state, mode } = input;
  const { linkedEngagementId, productId, sealedUntil, isHeavy, passedOn, consultationSlug } = input;
  return {
    ...{ id, forumId, addresseeId, engagementId, language, country, receivedOn, purgeOn, state, mode, sealedUntil },
    ...{ linkedEngagementId, productId, isHeavy, passedOn, consultationSlug, isGone: input.purgedOn !== null },
    ...{ hasVoice: input.voiceType !== null, hasTranscript: input.transcriptRef !== null },
  };
}

@ObjectType('VoiceNote')
export class VoiceNoteType {
  @Field()
  mediaType: string;

  @Field({ description: 'Base64.' })
  content: string;
}

@ObjectType('OpenedInput', { description: 'The opening is on record for whoever sent it.' })
export class OpenedInputType {
  @Field()
  input: OneOffInputType;

  @Field(() => String, { nullable: true })
  text: string | null;

  @Field(() => VoiceNoteType, { nullable: true })
  voice: VoiceNoteType | null;

  @Field(() => String, { nullable: true })
  transcript: string | null;

  @Field(() => [HeardMessageType])
  messages: HeardMessageType[];
}

export function toOpenedInputType({ input, text, voice, transcript, messages }: OpenedInput): OpenedInputType {
  const note = voice !== null && input.voiceType ? { mediaType: input.voiceType, content: voice } : null;
  return { input: toOneOffInputType(input), text, voice: note, transcript, messages: [...messages] };
}

export const OpenedInputResult = mutationResult<NotFound>('OpenedInputResult', OpenedInputType, {
  NotFound: NotFoundProblem,
});
