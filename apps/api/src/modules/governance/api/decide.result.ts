import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { CastVoteFailure } from '../application/cast-vote.ts';
import type { CloseItemFailure } from '../application/close-item.ts';
import type { CommentFailure } from '../application/comment-on-item.ts';
import type { ProposeFailure } from '../application/governance.ts';
import type { ReopenItemFailure } from '../application/reopen-item.ts';
import { BoardItemType } from './board-item.type.ts';

const NotPresidingProblem = problemType('NotPresiding');

export const CastVoteResult = mutationResult<CastVoteFailure>('CastVoteResult', BoardItemType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  MayNotVote: problemType('MayNotVote'),
  VotingClosed: problemType('VotingClosed', { opensAt: () => Date, closesAt: () => Date }),
});

export const CommentOnItemResult = mutationResult<CommentFailure>('CommentOnItemResult', BoardItemType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
});

export const ReopenItemResult = mutationResult<ReopenItemFailure>('ReopenItemResult', BoardItemType, {
  NotFound: NotFoundProblem,
  NotPresiding: NotPresidingProblem,
  WrongState: WrongStateProblem,
});

export const ProposeMotionResult = mutationResult<ProposeFailure>('ProposeMotionResult', BoardItemType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});

export const ClosingOutcomeEnum = {
  passed: 'passed',
  failed: 'failed',
  alternates_drawn: 'alternates_drawn',
  deferred: 'deferred',
} as const;
registerEnumType(ClosingOutcomeEnum, { name: 'ClosingOutcomeKind' });

@ObjectType('ClosedItem')
export class ClosedItemType {
  @Field(() => ID)
  itemId: string;

  @Field(() => ClosingOutcomeEnum)
  outcome: keyof typeof ClosingOutcomeEnum;

  @Field(() => ID, { nullable: true })
  resolutionId: string | null;

  @Field(() => Int)
  alternatesDrawn: number;
}

export const CloseItemResult = mutationResult<CloseItemFailure>('CloseItemResult', ClosedItemType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
  WrongState: WrongStateProblem,
  NotPresiding: NotPresidingProblem,
  BelowQuorum: problemType('BelowQuorum', { needed: () => Int, present: () => Int, closesAt: () => Date }),
  NotSettled: problemType('NotSettled', { closesAt: () => Date }),
  EffectRefused: problemType('EffectRefused', { cause: () => String, reason: () => String }),
});
