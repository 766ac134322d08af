import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  toMutationResult,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import type { ProposeFailure } from '../application/governance.ts';
import { ItemReader } from '../application/item-reader.ts';
import { ProposeSeat } from '../application/propose-seat.ts';
import { ResignSeat, type ResignSeatFailure } from '../application/resign-seat.ts';
import { onBoard } from '../domain/governance.permissions.ts';
import type { SeatPosition } from '../domain/seat.ts';
import { toBoardItemType } from './board-item.mapper.ts';
import { BoardItemType } from './board-item.type.ts';
import { SeatPositionEnum } from './public-board.type.ts';

@InputType()
class ProposeSeatInputType {
  @Field()
  fundSlug: string;

  @Field({ description: 'Handle of the account that would sit.' })
  handle: string;

  @Field(() => SeatPositionEnum)
  position: SeatPosition;

  @Field()
  group: string;

  @Field()
  region: string;

  @Field()
  affected: boolean;

  @Field({ description: 'A name, or a pseudonym.' })
  publicName: string;

  @Field(() => Day)
  startsOn: string;

  @Field(() => Day)
  endsOn: string;

  @Field({ description: 'Why this person; 10 to 2,000 characters.' })
  grounds: string;
}

@ObjectType('SeatLeft')
class SeatLeftType {
  @Field(() => ID)
  seatId: string;
}

const ProposeSeatResult = mutationResult<ProposeFailure>('ProposeSeatResult', BoardItemType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});

const ResignSeatResult = mutationResult<ResignSeatFailure>('ResignSeatResult', SeatLeftType, {
  NotFound: NotFoundProblem,
});

/** How people come to a board and leave it. */
@Resolver()
export class SeatResolver {
  constructor(
    private readonly proposeSeatUseCase: ProposeSeat,
    private readonly resignSeatUseCase: ResignSeat,
    private readonly items: ItemReader,
  ) {}

  @Mutation(() => ProposeSeatResult, { description: 'Passed, the person takes the seat and its role.' })
  @Allow(onBoard)
  async proposeSeat(@CurrentActor() actor: Actor, @Args('input') input: ProposeSeatInputType) {
    return toMutationResult(await this.proposeSeatUseCase.execute(actor, input), async (itemId) => {
      const view = await this.items.one(actor, itemId);
      return view && toBoardItemType(view);
    });
  }

  @Mutation(() => ResignSeatResult)
  @AllowAfterStepUp(onBoard)
  async resignSeat(@CurrentActor() actor: Actor, @Args('seatId', { type: () => ID }) seatId: string) {
    return toMutationResult(await this.resignSeatUseCase.execute(actor, seatId), (id) => ({ seatId: id }));
  }
}
