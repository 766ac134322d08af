import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { SeatPosition } from '../domain/seat.ts';

export const SeatPositionEnum = { member: 'member', chair: 'chair', reserve: 'reserve' } as const satisfies Record<
  SeatPosition,
  SeatPosition
>;
registerEnumType(SeatPositionEnum, { name: 'SeatPosition' });

@ObjectType('BoardSeat', {
  description: 'One term on a board, or on its reserve list, under a public name or a pseudonym.',
})
export class BoardSeatType {
  @Field(() => ID)
  id: string;

  @Field(() => SeatPositionEnum)
  position: SeatPosition;

  @Field()
  publicName: string;

  @Field({ description: 'The bloc the seat counts towards; none may hold a majority.' })
  group: string;

  @Field()
  region: string;

  @Field({ description: 'Held by somebody whom the decisions of the fund are about.' })
  affected: boolean;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day, { description: 'First day after the term.' })
  endsOn: string;
}

@ObjectType('BoardCharter', { description: 'Rules of terms and composition (B4).' })
export class BoardCharterType {
  @Field(() => Int)
  maxTermMonths: number;

  @Field(() => Int)
  maxConsecutiveTerms: number;

  @Field(() => Int)
  minSeats: number;

  @Field(() => Int)
  maxSeats: number;

  @Field(() => Int)
  minAffectedSeats: number;

  @Field(() => Int)
  minRegions: number;

  @Field(() => Int)
  votingDays: number;
}

@ObjectType('Board')
export class BoardType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  fundId: string;

  @Field()
  fundSlug: string;

  @Field()
  name: string;

  @Field()
  charter: BoardCharterType;

  @Field(() => [BoardSeatType], { description: 'Seats and reserve list of today.' })
  seats: readonly BoardSeatType[];

  @Field(() => [String], { description: 'Rules of composition that the board breaks today, e.g. after somebody left.' })
  compositionFaults: readonly string[];
}

@ObjectType('OwnSeat')
export class OwnSeatType extends BoardSeatType {
  @Field()
  boardName: string;

  @Field()
  fundSlug: string;

  @Field()
  isCurrent: boolean;
}
