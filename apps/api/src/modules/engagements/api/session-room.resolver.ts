import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { DrawPlaces } from '../application/draw-places.ts';
import { FacilitatingRoom } from '../application/facilitating-room.ts';
import { InvitePeople } from '../application/invite-people.ts';
import { Needs } from '../application/needs.ts';
import { takePart } from '../domain/taking-part.permissions.ts';
import type { InvitationDraw } from '../persistence/draw.repository.ts';
import {
  AnnounceDrawResult,
  CandidateConnection,
  CandidateType,
  DrawPlacesResult,
  InvitationCountType,
  InvitationDrawType,
  InvitePeopleInputType,
  InvitePeopleResult,
  PersonInRoomType,
  SessionNeedsResult,
} from './preparing.type.ts';
import { SessionPointType, toSessionPointType } from './session.type.ts';
import { SpeakerKindEnum } from './taking-part.enums.ts';

/** The room behind a session: who is asked and who comes. Companies are refused before anything is looked up. */
@Resolver(() => CandidateType)
export class SessionRoomResolver {
  constructor(
    private readonly room: FacilitatingRoom,
    private readonly inviting: InvitePeople,
    private readonly drawing: DrawPlaces,
    private readonly needs: Needs,
  ) {}

  @Allow(takePart)
  @Query(() => [InvitationCountType])
  invitationCounts(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) id: string) {
    return this.room.counts(actor, id);
  }

  @Allow(takePart)
  @Query(() => [PersonInRoomType], { description: 'For whoever facilitates: who comes, by pseudonym.' })
  peopleInRoom(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) id: string) {
    return this.room.people(actor, id);
  }

  @Allow(takePart)
  @Query(() => CandidateConnection, { description: 'Who can be asked now, those who were asked least first.' })
  async sessionCandidates(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) id: string,
    @Args('kind', { type: () => SpeakerKindEnum }) kind: 'affected' | 'proxy' | 'expert',
    @Args() page: ConnectionArgs,
  ) {
    const found = await this.room.candidates(actor, id, kind, page);
    return toConnection(found, ({ memberId, pseudonym, kind: own, load, isFirstTime }) => ({
      ...{ memberId, pseudonym, kind: own, load, isFirstTime },
    }));
  }

  @Allow(takePart)
  @Query(() => [InvitationDrawType])
  async invitationDraws(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) id: string) {
    return (await this.room.draws(actor, id)).map((draw) => toDrawType(actor, draw));
  }

  @Allow(takePart)
  @Query(() => [SessionPointType], { description: 'What was said already, to read before anybody is asked again.' })
  async saidBefore(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) id: string) {
    const said = await this.room.saidBefore(actor, id);
    return said.map((point) => toSessionPointType({ ...point, authorAccountId: null, isWhole: false }));
  }

  @Allow(takePart)
  @Mutation(() => InvitePeopleResult)
  async invitePeople(@CurrentActor() actor: Actor, @Args('input') input: InvitePeopleInputType) {
    const way = input.way === 'draw' ? 'mix' : input.way;
    return toMutationResult(await this.inviting.execute(actor, { ...input, way }), (count) => ({ count }));
  }

  @Allow(takePart)
  @Mutation(() => AnnounceDrawResult, {
    description: 'Fixes tickets, targets and the secret; somebody else says the words.',
  })
  async announceInvitationDraw(
    @CurrentActor() actor: Actor,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('places', { type: () => Int }) places: number,
  ) {
    return toMutationResult(await this.drawing.announce(actor, sessionId, places), (draw) => toDrawType(actor, draw));
  }

  @Allow(takePart)
  @Mutation(() => DrawPlacesResult)
  async drawInvitations(
    @CurrentActor() actor: Actor,
    @Args('drawId', { type: () => ID }) drawId: string,
    @Args('words') words: string,
  ) {
    return toMutationResult(await this.drawing.draw(actor, drawId, words), (count) => ({ count }));
  }

  @Allow(takePart)
  @Mutation(() => SessionNeedsResult, { description: 'Opens what was sealed; each person sees that it was read.' })
  async openSessionNeeds(@CurrentActor() actor: Actor, @Args('sessionId', { type: () => ID }) sessionId: string) {
    return toMutationResult(await this.needs.ofSession(actor, sessionId), (texts) => ({ texts }));
  }
}

function toDrawType(actor: Actor, draw: InvitationDraw): InvitationDrawType {
  const { id, places, seedHash, secret, words, announcedAt, drawnAt, announcedBy } = draw;
  return {
    ...{ id, places, words, announcedAt, drawnAt, seedHash: seedHash.toString('hex') },
    ...{ secret: drawnAt && secret.toString('hex'), isMine: announcedBy === actor.accountId },
  };
}
