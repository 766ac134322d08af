import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import type { AnswerInvitationFailure } from '../application/answer-invitation.ts';
import type { Invitation, InvitationWay } from '../domain/taking-part.ts';
import { InvitationStateEnum, InvitationWayEnum } from './taking-part.enums.ts';

@ObjectType('Invitation', { description: 'One’s own; nobody of a company reads any.' })
export class InvitationType {
  @Field(() => ID)
  id: string;

  sessionId: string;

  @Field(() => InvitationWayEnum)
  way: InvitationWay;

  @Field(() => Date)
  invitedAt: Date;

  @Field(() => Date)
  answerBy: Date;

  @Field(() => InvitationStateEnum)
  state: Invitation['state'];
}

export const toInvitationType = ({ id, sessionId, way, invitedAt, answerBy, state }: Invitation): InvitationType => ({
  ...{ id, sessionId, way, invitedAt, answerBy, state },
});

export const InvitationConnection = connectionOf(InvitationType, 'Invitation');

@ObjectType('TakingPartPreferences', {
  description: 'What one said so that a mix can be counted; all of it can be left empty.',
})
export class PreferencesType {
  @Field(() => String, { nullable: true })
  region: string | null;

  @Field(() => [String])
  groups: readonly string[];

  @Field(() => Day, { nullable: true, description: 'Until then one is not invited.' })
  pausedUntil: string | null;

  @Field(() => [String], { description: 'Groups that the charter names.' })
  groupsOfCharter: readonly string[];
}

@ObjectType('NeedsSaved')
export class NeedsSavedType {
  @Field()
  isKept: boolean;
}

@ObjectType('PlaceLeft', { description: 'One stopped, or does not come after all.' })
export class PlaceLeftType {
  @Field(() => ID)
  sessionId: string;

  @Field({ description: 'Whether the session had begun: it is paid whole.' })
  isPaid: boolean;
}

const own = { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem };

export const AnswerInvitationResult = mutationResult<AnswerInvitationFailure>(
  'AnswerInvitationResult',
  InvitationType,
  {
    ...{ NotFound: NotFoundProblem, WrongState: WrongStateProblem, NoPlaceLeft: problemType('NoPlaceLeft') },
  },
);
export const PreferencesResult = mutationResult<NotFound | InvalidInput>(
  'TakingPartPreferencesResult',
  PreferencesType,
  own,
);
export const SaveNeedsResult = mutationResult<NotFound | InvalidInput>('SaveNeedsResult', NeedsSavedType, own);
export const StopTakingPartResult = mutationResult<NotFound>('StopTakingPartResult', PlaceLeftType, {
  NotFound: NotFoundProblem,
});
