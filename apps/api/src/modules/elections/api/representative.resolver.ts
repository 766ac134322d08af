import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ConstituencyType, ForumLoader, ForumType } from '../../forums/index.ts';
import { SeatReader } from '../application/seat-reader.ts';
import { ElectionType } from './election.type.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toSeatType } from './elections.mapper.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** Who represents whom, for everybody: a pseudonym, a mandate, and where it came from. */
@Resolver(() => RepresentativeSeatType)
export class RepresentativeResolver {
  constructor(
    private readonly elections: ElectionsLoader,
    private readonly forums: ForumLoader,
    private readonly seats: SeatReader,
  ) {}

  @Public()
  @Query(() => RepresentativeSeatType, { nullable: true, description: 'A seat, present or past, by its id.' })
  async representative(@Args('id', { type: () => ID }) id: string): Promise<RepresentativeSeatType | null> {
    const seat = isUuid(id) ? await this.elections.read((tx) => this.seats.byId(tx, id)) : null;
    return seat && toSeatType(seat);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() seat: RepresentativeSeatType, @RequestLoaders() loaders: Loaders): Promise<ForumType | null> {
    return this.forums.load(loaders, seat.forumId);
  }

  @ResolveField(() => ConstituencyType, { nullable: true })
  constituency(
    @Parent() seat: RepresentativeSeatType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ConstituencyType | null> {
    return this.forums.constituency(loaders, seat.constituencyId);
  }

  @ResolveField(() => ElectionType, { nullable: true, description: 'By which the seat was won.' })
  election(@Parent() seat: RepresentativeSeatType, @RequestLoaders() loaders: Loaders): Promise<ElectionType | null> {
    return this.elections.election(loaders, seat.electionId);
  }
}
