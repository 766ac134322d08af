import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { needsSecondFactor, STEP_UP_VALID_MS } from '../../../platform/auth/access.guard.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Public } from '../../../platform/auth/permission.ts';
import { MaybeActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { GrantType, MeType } from './me.type.ts';
import { OrganisationType } from './organisation.type.ts';

@Resolver(() => MeType)
export class MeResolver {
  @Query(() => MeType, { nullable: true, description: 'Null when nobody is signed in.' })
  @Public()
  me(@MaybeActor() actor: Actor | null): MeType | null {
    return actor && toMeType(actor);
  }
}

@Resolver(() => GrantType)
export class GrantResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType)
  organisation(@Parent() grant: GrantType, @RequestLoaders() loaders: Loaders): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, grant.organisationId);
  }
}

function toMeType(actor: Actor): MeType {
  const { accountId, handle, locale, grants, secondFactor, provedAt } = actor;
  return {
    accountId,
    handle,
    locale,
    grants: [...grants],
    secondFactor,
    secondFactorNeeded: needsSecondFactor(actor),
    provedUntil: provedAt && new Date(provedAt.getTime() + STEP_UP_VALID_MS),
  };
}
