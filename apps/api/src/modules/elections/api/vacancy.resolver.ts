import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, Public } from '../../../platform/auth/permission.ts';
import { CurrentActor, MaybeActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AftermathReader } from '../application/aftermath-reader.ts';
import { AnswerVacancy } from '../application/answer-vacancy.ts';
import { ResignSeat } from '../application/resign-seat.ts';
import { SubmitCountback } from '../application/submit-countback.ts';
import { forumOfficer, member } from '../domain/elections.permissions.ts';
import { AnswerVacancyResult, ResignRepresentativeSeatResult, SubmitCountbackResult } from './aftermath.result.ts';
import {
  OwnRepresentativeSeatType,
  SeatVacancyConnection,
  SeatVacancyType,
  SubmitCountbackInputType,
  toRemovalType,
  toVacancyCandidateType,
  toVacancyType,
  VacancyCandidateType,
} from './aftermath.type.ts';
import { ElectionType } from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toSeatType } from './elections.mapper.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** Seats that fall vacant, and how they are filled again. */
@Resolver(() => SeatVacancyType)
export class VacancyResolver {
  constructor(
    private readonly reader: AftermathReader,
    private readonly resigning: ResignSeat,
    private readonly answering: AnswerVacancy,
    private readonly submitting: SubmitCountback,
  ) {}

  @Public()
  @Query(() => SeatVacancyConnection, { description: 'Seats of a forum that fell vacant early, newest first.' })
  async seatVacancies(@Args('forum') forum: string, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.vacancies(forum, page), toVacancyType);
  }

  @Public()
  @Query(() => SeatVacancyType, { nullable: true })
  async seatVacancy(@Args('id', { type: () => ID }) id: string): Promise<SeatVacancyType | null> {
    const vacancy = await this.reader.vacancy(id);
    return vacancy && toVacancyType(vacancy);
  }

  @Allow(member)
  @Query(() => OwnRepresentativeSeatType, { nullable: true, description: 'The seat that the person holds today.' })
  async myRepresentativeSeat(@CurrentActor() actor: Actor): Promise<OwnRepresentativeSeatType | null> {
    const own = await this.reader.ownSeat(actor);
    return own && { seat: toSeatType(own.seat), removalCases: own.removals.map(toRemovalType) };
  }

  @Allow(member)
  @Query(() => [SeatVacancyType], { description: 'Seats that the person is asked to fill.' })
  async seatsOffered(@CurrentActor() actor: Actor): Promise<SeatVacancyType[]> {
    return (await this.reader.asked(actor)).map(toVacancyType);
  }

  @AllowAfterStepUp(member)
  @Mutation(() => ResignRepresentativeSeatResult, { description: 'Ends the own seat today.' })
  async resignRepresentativeSeat(@CurrentActor() actor: Actor, @Args('seatId', { type: () => ID }) seatId: string) {
    return toMutationResult(await this.resigning.execute(actor, seatId), toVacancyType);
  }

  @Allow(member)
  @Mutation(() => AnswerVacancyResult, {
    description: 'Whether the person would fill a seat; changeable until the count.',
  })
  async answerVacancy(
    @CurrentActor() actor: Actor,
    @Args('vacancyId', { type: () => ID }) vacancyId: string,
    @Args('serves') serves: boolean,
  ) {
    return toMutationResult(await this.answering.execute(actor, vacancyId, serves), toVacancyType);
  }

  @Allow(forumOfficer)
  @Mutation(() => SubmitCountbackResult, {
    description: 'For scrutineers, where ballots are closed. Enough signatures under the same text fill the seat.',
  })
  async submitCountback(@CurrentActor() actor: Actor, @Args('input') input: SubmitCountbackInputType) {
    return toMutationResult(await this.submitting.execute(actor, input), toVacancyType);
  }
}

/** Whose seat it was, from which election, and who came after. */
@Resolver(() => SeatVacancyType)
export class VacancyFieldsResolver {
  constructor(
    private readonly reader: AftermathReader,
    private readonly elections: ElectionsLoader,
  ) {}

  @ResolveField(() => RepresentativeSeatType)
  seat(@Parent() { seatId }: SeatVacancyType, @RequestLoaders() loaders: Loaders) {
    return this.seatOf(loaders, seatId);
  }

  @ResolveField(() => RepresentativeSeatType, { nullable: true })
  filledBy(@Parent() { filledBySeatId }: SeatVacancyType, @RequestLoaders() loaders: Loaders) {
    return filledBySeatId === null ? null : this.seatOf(loaders, filledBySeatId);
  }

  @ResolveField(() => ElectionType, { nullable: true })
  election(@Parent() { electionId }: SeatVacancyType, @RequestLoaders() loaders: Loaders) {
    return this.elections.election(loaders, electionId);
  }

  @ResolveField(() => [VacancyCandidateType], { description: 'Who agreed to serve; empty while they are being asked.' })
  async candidates(@Parent() { id, state }: SeatVacancyType, @RequestLoaders() loaders: Loaders) {
    if (state === 'asking') return [];
    const agreed = await loaders.load('aftermath.candidates', id, (ids) => this.reader.candidatesOf(ids));
    return (agreed ?? []).map(toVacancyCandidateType);
  }

  @ResolveField(() => ElectionType, {
    nullable: true,
    description: 'The by-election announced for it, if it needs one.',
  })
  async byElection(@Parent() { id, state }: SeatVacancyType, @RequestLoaders() loaders: Loaders) {
    if (state !== 'by_election') return null;
    const found = await loaders.load('aftermath.by-election', id, (ids) => this.reader.byElectionsOf(ids));
    return found ? this.elections.election(loaders, found) : null;
  }

  @ResolveField(() => Int, { description: 'How many scrutineers have handed in a signed countback.' })
  async countbacks(@Parent() { id }: SeatVacancyType, @RequestLoaders() loaders: Loaders): Promise<number> {
    return (await this.countersOf(loaders, id)).length;
  }

  @ResolveField(() => Boolean, { description: 'Whether the person who asks is one of them.' })
  async countedByMe(
    @Parent() { id }: SeatVacancyType,
    @MaybeActor() actor: Actor | null,
    @RequestLoaders() loaders: Loaders,
  ): Promise<boolean> {
    return actor !== null && (await this.countersOf(loaders, id)).includes(actor.accountId);
  }

  private async countersOf(loaders: Loaders, id: string): Promise<readonly string[]> {
    return (await loaders.load('aftermath.counters', id, (ids) => this.reader.countersOf(ids))) ?? [];
  }

  private async seatOf(loaders: Loaders, id: string): Promise<RepresentativeSeatType | null> {
    const seat = await loaders.load('aftermath.seat', id, (ids) => this.reader.seatsByIds(ids));
    return seat && toSeatType(seat);
  }
}
