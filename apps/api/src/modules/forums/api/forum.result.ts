import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { NotFound, WrongState } from '../../../platform/errors/problems.ts';
import type { AnswerMotionFailure } from '../application/answer-motion.ts';
import type { AppealModerationFailure } from '../application/appeal-moderation.ts';
import type { DecideAppealFailure } from '../application/decide-appeal.ts';
import type { HideContentFailure } from '../application/hide-content.ts';
import type { ProposeCharterVersionFailure } from '../application/propose-charter-version.ts';
import type { ProposeForumFailure } from '../application/propose-forum.ts';
import type { ProposeMotionFailure } from '../application/propose-motion.ts';
import type { RecordEvaluationFailure } from '../application/record-evaluation.ts';
import type { VoteOnMotionFailure } from '../application/vote-on-motion.ts';
import type { Motion, MotionState } from '../domain/motion.ts';
import { ForumEvaluationType } from './forum-parts.type.ts';
import { ForumType } from './forum.type.ts';
import { MotionStateEnum } from './motion.type.ts';

const SlugTakenProblem = problemType('SlugTaken', { slug: () => String });
const OrganisationUnfitProblem = problemType('OrganisationUnfit', { organisationIds: () => [ID] });
const CharterOpenProblem = problemType('CharterOpen');
const SignedAlreadyProblem = problemType('SignedAlready');
const OfficeRefusedProblem = problemType('OfficeRefused');
const NotIndependentProblem = problemType('NotIndependent');

@ObjectType('ForumMotionStep', { description: 'Where a motion stands after what was just done.' })
export class MotionStepType {
  @Field(() => ID)
  motionId: string;

  @Field(() => MotionStateEnum)
  state: MotionState;
}

export const toMotionStep = ({ id, state }: Motion): MotionStepType => ({ motionId: id, state });

@ObjectType('ForumOfficeEnded')
export class ForumOfficeEndedType {
  @Field(() => ID)
  appointmentId: string;
}

@ObjectType('ModerationStep')
export class ModerationStepType {
  @Field(() => ID)
  id: string;
}

const refusals = {
  NotFound: NotFoundProblem,
  WrongState: WrongStateProblem,
  InvalidInput: InvalidInputProblem,
};
const motionRefusals = {
  ...refusals,
  SignedAlready: SignedAlreadyProblem,
  OrganisationUnfit: OrganisationUnfitProblem,
  OfficeRefused: OfficeRefusedProblem,
  NotIndependent: NotIndependentProblem,
};

export const ProposeForumResult = mutationResult<ProposeForumFailure>('ProposeForumResult', ForumType, {
  ...motionRefusals,
  SlugTaken: SlugTakenProblem,
});

export const ProposeCharterVersionResult = mutationResult<ProposeCharterVersionFailure>(
  'ProposeCharterVersionResult',
  MotionStepType,
  { ...motionRefusals, CharterOpen: CharterOpenProblem },
);

export const ProposeForumMotionResult = mutationResult<
  ProposeMotionFailure | AnswerMotionFailure | VoteOnMotionFailure
>('ForumMotionResult', MotionStepType, motionRefusals);

export const WithdrawForumMotionResult = mutationResult<NotFound | WrongState>(
  'WithdrawForumMotionResult',
  MotionStepType,
  {
    NotFound: NotFoundProblem,
    WrongState: WrongStateProblem,
  },
);

export const ResignForumOfficeResult = mutationResult<NotFound>('ResignForumOfficeResult', ForumOfficeEndedType, {
  NotFound: NotFoundProblem,
});

export const RecordEvaluationResult = mutationResult<RecordEvaluationFailure>(
  'RecordEvaluationResult',
  ForumEvaluationType,
  { NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, NotIndependent: NotIndependentProblem },
);

export const ModerationResult = mutationResult<HideContentFailure | AppealModerationFailure | DecideAppealFailure>(
  'ModerationResult',
  ModerationStepType,
  refusals,
);
