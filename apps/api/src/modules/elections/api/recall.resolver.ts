import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor, MaybeActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AftermathReader } from '../application/aftermath-reader.ts';
import { AnnounceRecall } from '../application/announce-recall.ts';
import { OpenPetition } from '../application/open-petition.ts';
import { ReplyToPetition } from '../application/reply-to-petition.ts';
import { SignPetition } from '../application/sign-petition.ts';
import { forumOfficer, member } from '../domain/elections.permissions.ts';
import { AnnounceRecallResult, PetitionResult } from './aftermath.result.ts';
import {
  AnnounceRecallInputType,
  OpenPetitionInputType,
  RecallPetitionConnection,
  RecallPetitionType,
  toPetitionType,
} from './aftermath.type.ts';
import { ElectionType } from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toSeatType } from './elections.mapper.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** From a petition to the vote on a recall. */
@Resolver(() => RecallPetitionType)
export class RecallResolver {
  constructor(
    private readonly opening: OpenPetition,
    private readonly signing: SignPetition,
    private readonly replying: ReplyToPetition,
    private readonly announcing: AnnounceRecall,
    private readonly elections: ElectionsLoader,
  ) {}

  @Allow(member)
  @Mutation(() => PetitionResult, { description: 'By a member of the constituency, who is the first to sign.' })
  async openRecallPetition(@CurrentActor() actor: Actor, @Args('input') input: OpenPetitionInputType) {
    return toMutationResult(await this.opening.execute(actor, input), toPetitionType);
  }

  @Allow(member)
  @Mutation(() => PetitionResult, { description: 'With the membership key, over the same words.' })
  async signRecallPetition(
    @CurrentActor() actor: Actor,
    @Args('petitionId', { type: () => ID }) petitionId: string,
    @Args('signature') signature: string,
  ) {
    return toMutationResult(await this.signing.execute(actor, petitionId, signature), toPetitionType);
  }

  @Allow(member)
  @Mutation(() => PetitionResult, { description: 'The representative’s right of reply.' })
  async replyToRecallPetition(
    @CurrentActor() actor: Actor,
    @Args('petitionId', { type: () => ID }) petitionId: string,
    @Args('text') text: string,
  ) {
    return toMutationResult(await this.replying.execute(actor, petitionId, text), toPetitionType);
  }

  @Allow(forumOfficer)
  @Mutation(() => AnnounceRecallResult, { description: 'By the returning officer, once the notice is over.' })
  async announceRecall(@CurrentActor() actor: Actor, @Args('input') input: AnnounceRecallInputType) {
    return toMutationResult(await this.announcing.execute(actor, input), this.elections.present);
  }
}

/** Petitions as everybody may read them. */
@Resolver(() => RecallPetitionType)
export class RecallReaderResolver {
  constructor(
    private readonly reader: AftermathReader,
    private readonly elections: ElectionsLoader,
  ) {}

  @Public()
  @Query(() => RecallPetitionConnection, { description: 'Of a forum, newest first.' })
  async recallPetitions(@Args('forum') forum: string, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.petitions(forum, page), toPetitionType);
  }

  @ResolveField(() => RepresentativeSeatType, { nullable: true })
  async seat(@Parent() { seatId }: RecallPetitionType, @RequestLoaders() loaders: Loaders) {
    const seat = await loaders.load('aftermath.seat', seatId, (ids) => this.reader.seatsByIds(ids));
    return seat && toSeatType(seat);
  }

  @ResolveField(() => ElectionType, { nullable: true })
  election(@Parent() { electionId }: RecallPetitionType, @RequestLoaders() loaders: Loaders) {
    return electionId === null ? null : this.elections.election(loaders, electionId);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks has signed; nobody else learns it.' })
  signedByMe(@Parent() { id }: RecallPetitionType, @MaybeActor() actor: Actor | null): Promise<boolean> {
    return actor ? this.reader.hasSigned(actor, id) : Promise.resolve(false);
  }
}
