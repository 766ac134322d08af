import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  problemType,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import type { InvalidInput, NotFound } from '../../../platform/errors/problems.ts';
import type { AnswerSeatFailure } from '../application/answer-seat.ts';
import type { ProposeSeatFailure } from '../application/propose-seat.ts';
import type { Side } from '../domain/engagement.ts';
import type { EngagementSeat, RetainedBy, SeatRole } from '../domain/taking-part.ts';
import { SideEnum } from './engagement.type.ts';
import { EngagementSeatRoleEnum, EngagementSeatStateEnum, RetainedByEnum } from './taking-part.enums.ts';

@ObjectType('EngagementSeat', { description: 'Somebody who works between the sides; the account is never shown.' })
export class EngagementSeatType {
  @Field(() => ID)
  id: string;

  engagementId: string;

  @Field(() => EngagementSeatRoleEnum)
  role: SeatRole;

  @Field({ description: 'How they are called in the room.' })
  called: string;

  @Field()
  reasons: string;

  @Field(() => EngagementSeatStateEnum)
  state: EngagementSeat['state'];

  @Field(() => SideEnum)
  proposedSide: Side;

  @Field(() => Date)
  proposedAt: Date;

  @Field(() => SideEnum, { nullable: true })
  acceptedSide: Side | null;

  @Field(() => Date, { nullable: true })
  acceptedAt: Date | null;

  @Field(() => RetainedByEnum, {
    nullable: true,
    description: 'Who pays them, in their own words; shown to everybody.',
  })
  retainedBy: RetainedBy | null;

  @Field(() => String, { nullable: true })
  affiliation: string | null;

  @Field(() => Date, { nullable: true })
  takenAt: Date | null;
}

export const toEngagementSeatType = (seat: EngagementSeat): EngagementSeatType => {
  const { id, engagementId, role, called, reasons, state, proposedSide, proposedAt } = seat;
  const { acceptedSide, acceptedAt, retainedBy, affiliation, takenAt } = seat;
  return {
    ...{ id, engagementId, role, called, reasons, state, proposedSide, proposedAt },
    ...{ acceptedSide, acceptedAt, retainedBy, affiliation, takenAt },
  };
};

@InputType()
export class ProposeEngagementSeatInput {
  @Field({ description: 'Slug.' })
  engagement: string;

  @Field()
  handle: string;

  @Field(() => EngagementSeatRoleEnum)
  role: SeatRole;

  @Field()
  called: string;

  @Field()
  reasons: string;
}

const SeatHeld = problemType('SeatHeld');

export const ProposeEngagementSeatResult = mutationResult<ProposeSeatFailure>(
  'ProposeEngagementSeatResult',
  EngagementSeatType,
  {
    ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, BehindTheWall: problemType('BehindTheWall') },
    SeatHeld,
  },
);

export const AnswerEngagementSeatResult = mutationResult<AnswerSeatFailure>(
  'AnswerEngagementSeatResult',
  EngagementSeatType,
  {
    ...{ NotFound: NotFoundProblem, WrongState: WrongStateProblem, NotBothSides: problemType('NotBothSides') },
    SeatHeld,
  },
);

export const OwnEngagementSeatResult = mutationResult<NotFound | InvalidInput>(
  'OwnEngagementSeatResult',
  EngagementSeatType,
  {
    NotFound: NotFoundProblem,
    InvalidInput: InvalidInputProblem,
  },
);
