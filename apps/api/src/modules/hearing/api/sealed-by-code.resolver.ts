import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { SealedByCode } from '../application/sealed-by-code.ts';
import { SealedReportType, toSealedReportType } from './safety.type.ts';
import { ByCodeResult } from './sending.type.ts';

/** For the holder of a sealed report's code, whose browser alone can read what comes from here. */
@Resolver(() => SealedReportType)
export class SealedByCodeResolver {
  constructor(
    private readonly byCode: SealedByCode,
    private readonly forums: ForumLoader,
  ) {}

  @Public()
  @LimitPerSource(60, HOUR_MS)
  @Query(() => SealedReportType, { nullable: true, description: 'By what a browser derives from the code.' })
  async sealedByCode(@Args('lookup') lookup: string): Promise<SealedReportType | null> {
    const found = await this.byCode.read(lookup);
    return found && toSealedReportType(found);
  }

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: SealedReportType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @Public()
  @LimitPerSource(20, HOUR_MS)
  @Mutation(() => ByCodeResult)
  async writeSealed(
    @Args('lookup') lookup: string,
    @Args('keyId', { type: () => ID }) keyId: string,
    @Args('sealed') sealed: string,
  ) {
    return toMutationResult(await this.byCode.write(lookup, keyId, sealed), ({ id }) => ({ id }));
  }

  @Public()
  @LimitPerSource(20, HOUR_MS)
  @Mutation(() => ByCodeResult, { description: 'Deletes the report, at once and for good.' })
  async withdrawSealed(@Args('lookup') lookup: string) {
    return toMutationResult(await this.byCode.withdraw(lookup), ({ id }) => ({ id }));
  }
}
