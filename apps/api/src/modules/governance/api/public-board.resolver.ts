import { Args, ArgsType, Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { type Connection, ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { BoardReader } from '../application/board-reader.ts';
import { PublicResolutions } from '../application/public-resolutions.ts';
import type { Seat } from '../domain/seat.ts';
import { type BoardSeatType, BoardType, OwnSeatType } from './public-board.type.ts';
import {
  PublicLotType,
  ResolutionConnection,
  ResolutionType,
  toPublicLotType,
  toResolutionType,
} from './resolution.type.ts';

@ArgsType()
class PublicResolutionsArgs extends ConnectionArgs {
  @Field()
  fundSlug: string;
}

@ObjectType('PublicResolution')
class PublicResolutionType {
  @Field()
  resolution: ResolutionType;

  @Field(() => [PublicLotType])
  lots: readonly PublicLotType[];
}

/** What anyone may read about boards and their decisions. */
@Resolver()
export class PublicBoardResolver {
  constructor(
    private readonly boards: BoardReader,
    private readonly resolutions: PublicResolutions,
  ) {}

  @Query(() => BoardType, { nullable: true })
  @Public()
  async board(@Args('fundSlug') fundSlug: string): Promise<BoardType | null> {
    const board = await this.boards.bySlug(fundSlug);
    return board && { ...board, id: board.boardId, seats: board.seats.map(toSeatType) };
  }

  @Query(() => ResolutionConnection)
  @Public()
  async publicResolutions(
    @Args() { fundSlug, ...request }: PublicResolutionsArgs,
  ): Promise<Connection<ResolutionType>> {
    return toConnection(await this.resolutions.page(fundSlug, request), toResolutionType);
  }

  @Query(() => PublicResolutionType, { nullable: true })
  @Public()
  async publicResolution(@Args('id', { type: () => ID }) id: string): Promise<PublicResolutionType | null> {
    const found = await this.resolutions.one(id);
    return found && { resolution: toResolutionType(found.resolution), lots: found.lots.map(toPublicLotType) };
  }

  @Query(() => [OwnSeatType], { description: 'Seats of the person who asks, past ones too.' })
  @Allow(signedIn)
  async mySeats(@CurrentActor() actor: Actor): Promise<OwnSeatType[]> {
    const seats = await this.boards.seatsOf(actor.accountId);
    return seats.map(({ boardName, fundSlug, isCurrent, ...seat }) => ({
      ...toSeatType(seat),
      boardName,
      fundSlug,
      isCurrent,
    }));
  }
}

/** Without the account: who holds a seat is known by its public name only. */
function toSeatType({ seatId, position, publicName, group, region, affected, startsOn, endsOn }: Seat): BoardSeatType {
  return { id: seatId, position, publicName, group, region, affected, startsOn, endsOn };
}
