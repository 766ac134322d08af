import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { toBase64Url } from '@baraza/transparency-log';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ConstituencyType, ForumLoader, ForumReader } from '../../forums/index.ts';
import { ElectionOffice } from '../application/election-office.ts';
import { OwnElections } from '../application/own-elections.ts';
import { SeatReader } from '../application/seat-reader.ts';
import { forumOfficer, member } from '../domain/elections.permissions.ts';
import { ElectionType } from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toCandidateType, toSeatType, toStyleType, toSubmittedResultType } from './elections.mapper.ts';
import { ElectionOfficeType, MyElectionType, VotingPlanType } from './office.type.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** What an election asks of the person who is signed in. */
@Resolver(() => MyElectionType)
export class MyElectionResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly own: OwnElections,
    private readonly office: ElectionOffice,
  ) {}

  @Allow(member)
  @Query(() => MyElectionType, { nullable: true, description: 'For members of the election’s forum.' })
  async myElection(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<MyElectionType | null> {
    const found = await this.own.of(actor, slug);
    return (
      found && {
        election: this.elections.present(found.election),
        style: found.style && toStyleType(found.style),
        isOnRoll: found.isOnRoll,
        candidacy: found.candidacy && toCandidateType(found.candidacy),
        secondable: found.secondable.map(toCandidateType),
        mayChallenge: found.mayChallenge,
      }
    );
  }

  @Allow(member)
  @Query(() => VotingPlanType, { nullable: true, description: 'For members on the roll, while votes are taken.' })
  async votingPlan(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<VotingPlanType | null> {
    const plan = await this.own.votingPlan(actor, slug);
    if (!plan) return null;
    const { index, proof } = plan.rollProof;
    return {
      ...plan,
      style: toStyleType(plan.style),
      rollProof: { index, proof: proof.map((hash) => toBase64Url(hash)) },
    };
  }

  @Allow(forumOfficer)
  @Query(() => ElectionOfficeType, { nullable: true, description: 'For the forum’s returning officer.' })
  async electionOffice(@CurrentActor() actor: Actor, @Args('slug') slug: string): Promise<ElectionOfficeType | null> {
    const desk = await this.office.of(actor, slug);
    return (
      desk && {
        ...desk,
        election: this.elections.present(desk.election),
        submittedResults: desk.results.map(toSubmittedResultType),
      }
    );
  }
}

@Resolver(() => RepresentativeSeatType)
export class RepresentativesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly elections: ElectionsLoader,
    private readonly forums: ForumReader,
    private readonly forumLoader: ForumLoader,
    private readonly seats: SeatReader,
  ) {}

  @Public()
  @Query(() => [RepresentativeSeatType], { description: 'Who holds the seats of a forum today, by constituency.' })
  async representatives(@Args('forum') slug: string): Promise<RepresentativeSeatType[]> {
    const day = dayOf(this.clock.now());
    return this.elections.read(async (tx) => {
      const forum = await this.forums.bySlug(tx, slug);
      if (!forum) return [];
      return ((await this.seats.heldIn(tx, [forum.id], day)).get(forum.id) ?? []).map(toSeatType);
    });
  }

  @ResolveField(() => ConstituencyType, { nullable: true })
  constituency(@Parent() seat: RepresentativeSeatType, @RequestLoaders() loaders: Loaders) {
    return this.forumLoader.constituency(loaders, seat.constituencyId);
  }

  @ResolveField(() => ElectionType, { nullable: true })
  election(@Parent() seat: RepresentativeSeatType, @RequestLoaders() loaders: Loaders): Promise<ElectionType | null> {
    return this.elections.election(loaders, seat.electionId);
  }
}
