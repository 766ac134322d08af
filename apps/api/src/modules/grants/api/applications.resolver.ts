import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ApplicationReader } from '../application/application-reader.ts';
import { applicant } from '../domain/grants.permissions.ts';
import { ApplicationPresenter } from './application.presenter.ts';
import { AppealType, ApplicationConnection, ApplicationType } from './application.type.ts';
import { CallType } from './call.type.ts';
import { GrantsLoader } from './grants.loader.ts';
import { EligibilityDecisionType } from './review.type.ts';

@Resolver(() => ApplicationType)
export class ApplicationsResolver {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly presenter: ApplicationPresenter,
    private readonly organisations: OrganisationLoader,
    private readonly loader: GrantsLoader,
  ) {}

  @Allow(applicant)
  @Query(() => ApplicationConnection, {
    description: 'Applications of the organisations that one writes for, latest change first.',
  })
  async myApplications(
    @CurrentActor() actor: Actor,
    @Args('callId', { type: () => String, nullable: true }) callId: string | null,
    @Args() page: ConnectionArgs,
  ) {
    return this.presenter.page(await this.reader.mine(actor, page, callId));
  }

  @Allow(applicant)
  @Query(() => ApplicationType, { nullable: true })
  application(@CurrentActor() actor: Actor, @Args('id') id: string): Promise<ApplicationType | null> {
    return this.presenter.one(actor, id);
  }

  @ResolveField(() => CallType)
  call(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    return this.loader.call(loaders, application.callId);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, application.organisationId);
  }

  @ResolveField(() => EligibilityDecisionType, { nullable: true })
  eligibility(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    return this.loader.eligibility(loaders, application.id);
  }

  @ResolveField(() => String, { nullable: true, description: 'The board’s reasons, once it has decided.' })
  decisionReasons(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    const decided = application.state === 'awarded' || application.state === 'declined';
    return decided ? this.loader.decisionReasons(loaders, application.id) : null;
  }

  @ResolveField(() => AppealType, { nullable: true })
  appeal(@Parent() application: ApplicationType, @RequestLoaders() loaders: Loaders) {
    return this.loader.appeal(loaders, application.id);
  }
}
