import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { HeardDesk } from '../application/heard-desk.ts';
import { ofForum } from '../domain/positions.permissions.ts';
import { RecommendationSourceType } from './draft.type.ts';
import { HeardPointConnection } from './heard.type.ts';

/** What people said, for those who write the forum's recommendations from it. */
@Resolver(() => RecommendationSourceType)
export class HeardResolver {
  constructor(private readonly desk: HeardDesk) {}

  @Allow(ofForum)
  @Query(() => HeardPointConnection, {
    nullable: true,
    description: 'For representatives of the position’s forum, newest first; null for everybody else.',
  })
  async heardPoints(
    @CurrentActor() actor: Actor,
    @Args('positionId', { type: () => ID }) positionId: string,
    @Args('kind', { description: 'session-point, statement, comment or one-off-input.' }) kind: string,
    @Args('words', { type: () => String, nullable: true }) words: string | null = null,
    @Args() page: ConnectionArgs,
  ) {
    const found = await this.desk.page(actor, positionId, { kind, words: words ?? null, ...page });
    return found && toConnection(found, (point) => point);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once representatives may not read it any more.' })
  text(@Parent() source: RecommendationSourceType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return loaders.load('positions.heard', source, (sources) => this.desk.texts(sources));
  }
}
