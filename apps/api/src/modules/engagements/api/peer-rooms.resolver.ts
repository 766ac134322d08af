import {
  Args,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, connectionOf, toConnection } from '../../../platform/graphql/connection.type.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  toMutationResult,
  WrongStateProblem,
} from '../../../platform/graphql/problem.type.ts';
import { Day } from '../../../platform/graphql/scalars.ts';
import { type PeerRoomFailure, PeerRooms } from '../application/peer-rooms.ts';
import type { PeerRoom } from '../domain/peer-room.ts';
import { speakForCompany } from '../domain/taking-part.permissions.ts';

@ObjectType('PeerRoomPoint', { description: 'Something that was said; neither the person nor the company is kept.' })
export class PeerRoomPointType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => Day)
  saidOn: string;
}

@ObjectType('PeerRoom', {
  description: 'Companies among themselves, under the Chatham House rule and an antitrust notice.',
})
export class PeerRoomType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field(() => Date)
  startsAt: Date;

  @Field(() => Date)
  endsAt: Date;

  @Field()
  timeZone: string;

  @Field({ description: 'Empty for whoever has not said that they come.' })
  howToJoin: string;

  @Field()
  antitrustNotice: string;

  @Field()
  agenda: string;

  @Field(() => String, { nullable: true })
  minutes: string | null;

  @Field(() => Int, { description: 'From five on; 0 before.' })
  guests: number;

  @Field()
  isGuest: boolean;

  @Field()
  isOwn: boolean;
}

const PeerRoomConnection = connectionOf(PeerRoomType, 'PeerRoom');

@InputType()
export class OpenPeerRoomInput {
  @Field()
  title: string;

  @Field()
  startsAtLocal: string;

  @Field()
  timeZone: string;

  @Field(() => Int)
  minutes: number;

  @Field()
  howToJoin: string;

  @Field()
  antitrustNotice: string;

  @Field()
  agenda: string;
}

const toPeerRoomType = (room: PeerRoom): PeerRoomType => {
  const { id, title, startsAt, endsAt, timeZone, howToJoin, antitrustNotice, agenda, minutes, guests, isGuest, isOwn } =
    room;
  return { id, title, startsAt, endsAt, timeZone, howToJoin, antitrustNotice, agenda, minutes, guests, isGuest, isOwn };
};

const PeerRoomResult = mutationResult<PeerRoomFailure>('PeerRoomResult', PeerRoomType, {
  ...{ NotFound: NotFoundProblem, InvalidInput: InvalidInputProblem, WrongState: WrongStateProblem },
});

/** For people of companies, and for nobody else. */
@Resolver(() => PeerRoomType)
export class PeerRoomsResolver {
  constructor(private readonly rooms: PeerRooms) {}

  @Allow(speakForCompany)
  @Query(() => PeerRoomConnection, { description: 'Latest first.' })
  async peerRooms(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.rooms.page(actor, page), toPeerRoomType);
  }

  @Allow(speakForCompany)
  @Query(() => PeerRoomType, { nullable: true })
  async peerRoom(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const found = await this.rooms.byId(actor, id);
    return found && toPeerRoomType(found);
  }

  @ResolveField(() => [PeerRoomPointType], { description: 'For guests, in no order that tells who spoke when.' })
  points(@Parent() { id }: PeerRoomType, @CurrentActor() actor: Actor): Promise<PeerRoomPointType[]> {
    return this.rooms.points(actor, id);
  }

  @Allow(speakForCompany)
  @Mutation(() => PeerRoomResult)
  async openPeerRoom(@CurrentActor() actor: Actor, @Args('input') input: OpenPeerRoomInput) {
    return toMutationResult(await this.rooms.open(actor, input), toPeerRoomType);
  }

  @Allow(speakForCompany)
  @Mutation(() => PeerRoomResult, { description: 'Accepts the antitrust notice.' })
  async joinPeerRoom(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.rooms.join(actor, id), toPeerRoomType);
  }

  @Allow(speakForCompany)
  @Mutation(() => PeerRoomResult)
  async sayInPeerRoom(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.rooms.say(actor, id, text), toPeerRoomType);
  }

  @Allow(speakForCompany)
  @Mutation(() => PeerRoomResult, { description: 'Once, by whoever opened the room.' })
  async writePeerRoomMinutes(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('minutes') minutes: string,
  ) {
    return toMutationResult(await this.rooms.writeMinutes(actor, id, minutes), toPeerRoomType);
  }
}
