import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { HandleLoader } from '../../identity/index.ts';
import { FundCallReader } from '../application/fund-call-reader.ts';
import { ReviewerChoices } from '../application/reviewer-choices.ts';
import { grantsOfficer } from '../domain/grants.permissions.ts';
import { CallConnection } from './call.type.ts';
import { toCallType } from './grants.mapper.ts';
import { ReviewerChoiceType } from './office.type.ts';
import { toReviewerChoiceType } from './review.mapper.ts';

/** What only the grants office reads: calls in every state, and who reviews what. */
@Resolver(() => ReviewerChoiceType)
export class OfficeResolver {
  constructor(
    private readonly clock: Clock,
    private readonly calls: FundCallReader,
    private readonly reviewers: ReviewerChoices,
    private readonly handles: HandleLoader,
  ) {}

  @Allow(grantsOfficer)
  @Query(() => CallConnection, { description: 'Calls of a fund in every state, latest closing first.' })
  async fundCalls(@CurrentActor() actor: Actor, @Args('fundId') fundId: string, @Args() page: ConnectionArgs) {
    const now = this.clock.now();
    return toConnection(await this.calls.ofFund(actor, fundId, page), (call) => toCallType(call, now));
  }

  @Allow(grantsOfficer)
  @Query(() => [ReviewerChoiceType], { nullable: true, description: 'Whom one can ask to judge an application.' })
  async reviewerChoices(@CurrentActor() actor: Actor, @Args('applicationId') applicationId: string) {
    const choices = await this.reviewers.of(actor, applicationId);
    return choices && choices.map(toReviewerChoiceType);
  }

  @ResolveField(() => String, { nullable: true, description: 'Null once the account was erased.' })
  handle(@Parent() choice: ReviewerChoiceType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, choice.accountId);
  }
}
