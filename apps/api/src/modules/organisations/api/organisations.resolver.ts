import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { connectionOf, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AddIdentifier } from '../application/add-identifier.ts';
import { OrganisationReader } from '../application/organisation-reader.ts';
import { RegisterOrganisation } from '../application/register-organisation.ts';
import { actForOrganisation, registerOrganisations, seeOrganisations } from '../domain/organisations.permissions.ts';
import { OrganisationsArgs, RegisterOrganisationInput } from './organisation.input.ts';
import { OrganisationLoader } from './organisation.loader.ts';
import { AddIdentifierResult, RegisterOrganisationResult } from './organisation.result.ts';
import { OrganisationType, toOrganisationType } from './organisation.type.ts';

export const OrganisationConnection = connectionOf(OrganisationType, 'Organisation');

@Resolver(() => OrganisationType)
export class OrganisationsResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: OrganisationReader,
    private readonly loader: OrganisationLoader,
    private readonly registration: RegisterOrganisation,
    private readonly identifiers: AddIdentifier,
  ) {}

  @Query(() => OrganisationType, { nullable: true })
  @Allow(seeOrganisations)
  async organisation(@Args('id', { type: () => ID }) id: string): Promise<OrganisationType | null> {
    const found = isUuid(id) ? await this.transactions.read((tx) => this.reader.byId(tx, id)) : null;
    return found && toOrganisationType(found);
  }

  @Query(() => OrganisationConnection)
  @Allow(seeOrganisations)
  async organisations(@Args() args: OrganisationsArgs) {
    return toConnection(await this.transactions.read((tx) => this.reader.page(tx, args, args)), toOrganisationType);
  }

  @Mutation(() => RegisterOrganisationResult)
  @Allow(registerOrganisations)
  @LimitPerActor(20, HOUR_MS)
  async registerOrganisation(@CurrentActor() actor: Actor, @Args('input') input: RegisterOrganisationInput) {
    return toMutationResult(await this.registration.execute(actor, input), toOrganisationType);
  }

  @Mutation(() => AddIdentifierResult)
  @Allow(actForOrganisation)
  async addOrganisationIdentifier(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('orgId') text: string,
  ) {
    return toMutationResult(await this.identifiers.execute(actor, organisationId, text), (orgId) => ({
      organisationId,
      orgId,
    }));
  }

  @ResolveField(() => [String], { description: 'Numbers in public registers, as org-id.guide writes them.' })
  orgIds(@Parent() organisation: OrganisationType, @RequestLoaders() loaders: Loaders): Promise<string[]> {
    return this.loader.orgIds(loaders, organisation.id);
  }
}
