import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { SeatReader } from '../application/seat-reader.ts';
import { ElectionsLoader } from './elections.loader.ts';
import { toSeatType } from './elections.mapper.ts';
import { RepresentativeSeatType } from './result.type.ts';

/** One seat, for its public page; it outlives its term, so that a link stays good. */
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
}
