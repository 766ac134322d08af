import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../../platform/auth/permission.ts';
import { LimitPerSource } from '../../../platform/auth/rate-limit.guard.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddresseeType, EngagementsLoader, EngagementType } from '../../engagements/index.ts';
import { ForumLoader, ForumType } from '../../forums/index.ts';
import { ComeBack } from '../application/come-back.ts';
import { JudgeGrievance } from '../application/judge-grievance.ts';
import { WithdrawByCode } from '../application/withdraw-by-code.ts';
import { WriteByCode } from '../application/write-by-code.ts';
import { HeardMatterType, toHeardMatterType } from './by-code.type.ts';
import { JudgeGrievanceInput } from './sending.input.ts';
import { ByCodeResult } from './sending.type.ts';

/** Coming back with a code, from anywhere and without signing in. */
@Resolver(() => HeardMatterType)
export class ByCodeResolver {
  constructor(
    private readonly back: ComeBack,
    private readonly writing: WriteByCode,
    private readonly withdrawing: WithdrawByCode,
    private readonly judging: JudgeGrievance,
  ) {}

  @Public()
  @LimitPerSource(60, HOUR_MS)
  @Query(() => HeardMatterType, { nullable: true })
  async heardByCode(@Args('code') code: string): Promise<HeardMatterType | null> {
    const found = await this.back.execute(code);
    return found && toHeardMatterType(found);
  }

  @Public()
  @LimitPerSource(20, HOUR_MS)
  @Mutation(() => ByCodeResult, { description: 'Adds something to what one sent.' })
  async writeByCode(@Args('code') code: string, @Args('text') text: string) {
    return toMutationResult(await this.writing.execute(code, text), ({ id }) => ({ id }));
  }

  @Public()
  @LimitPerSource(20, HOUR_MS)
  @Mutation(() => ByCodeResult, { description: 'Deletes what one sent, at once and for good.' })
  async withdrawByCode(@Args('code') code: string) {
    return toMutationResult(await this.withdrawing.execute(code), ({ id }) => ({ id }));
  }

  @Public()
  @LimitPerSource(20, HOUR_MS)
  @Mutation(() => ByCodeResult, { description: 'For whoever filed the grievance.' })
  async judgeGrievance(@Args('input') input: JudgeGrievanceInput) {
    return toMutationResult(await this.judging.execute(input), ({ id }) => ({ id }));
  }
}

@Resolver(() => HeardMatterType)
export class HeardMatterResolver {
  constructor(
    private readonly forums: ForumLoader,
    private readonly engagements: EngagementsLoader,
  ) {}

  @ResolveField(() => ForumType, { nullable: true })
  forum(@Parent() { forumId }: HeardMatterType, @RequestLoaders() loaders: Loaders) {
    return this.forums.load(loaders, forumId);
  }

  @ResolveField(() => AddresseeType, { nullable: true })
  addressee(@Parent() { addresseeId }: HeardMatterType, @RequestLoaders() loaders: Loaders) {
    return addresseeId && this.engagements.addressee(loaders, addresseeId);
  }

  @ResolveField(() => EngagementType, { nullable: true, description: 'In which the forum took it up.' })
  takenUpIn(@Parent() { linkedEngagementId }: HeardMatterType, @RequestLoaders() loaders: Loaders) {
    return linkedEngagementId && this.engagements.engagement(loaders, linkedEngagementId);
  }
}
