import { Args, ArgsType, Field, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { JoinAddressee } from '../application/join-addressee.ts';
import { RegisteredCompanies } from '../application/registered-companies.ts';
import { seeCompaniesApart, tellCompaniesApart } from '../domain/engagements.permissions.ts';
import { AddresseeType, toAddresseeType } from './addressee.type.ts';
import { EngagementsLoader } from './engagements.loader.ts';
import {
  AddresseeMatchType,
  JoinAddresseeResult,
  RegisteredCompanyConnection,
  RegisteredCompanyType,
} from './joining.type.ts';

@ArgsType()
export class RegisteredCompaniesArgs extends ConnectionArgs {
  @Field({ description: 'Only those who may have been asked before and about whom nobody decided.' })
  undecidedOnly: boolean;
}

/** Whether somebody who was asked before is a company that registered since. */
@Resolver(() => RegisteredCompanyType)
export class JoiningResolver {
  constructor(
    private readonly companies: RegisteredCompanies,
    private readonly joining: JoinAddressee,
    private readonly organisations: OrganisationLoader,
    private readonly loader: EngagementsLoader,
  ) {}

  @Allow(seeCompaniesApart)
  @Query(() => RegisteredCompanyConnection, { description: 'Those that registered last first.' })
  async registeredCompanies(@Args() { undecidedOnly, ...page }: RegisteredCompaniesArgs) {
    return toConnection(await this.companies.page(undecidedOnly, page), (company) => company);
  }

  @AllowAfterStepUp(tellCompaniesApart)
  @Mutation(() => JoinAddresseeResult, {
    description:
      'What was said to it, its dates and its public address belong to the company from now on. It is not undone.',
  })
  async joinAddressee(
    @CurrentActor() actor: Actor,
    @Args('addresseeId', { type: () => ID }) addresseeId: string,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('evidence') evidence: string,
  ) {
    const decision = { addresseeId, organisationId, evidence: evidence.trim() };
    return toMutationResult(await this.joining.join(actor, decision), toAddresseeType);
  }

  @Allow(tellCompaniesApart)
  @Mutation(() => JoinAddresseeResult, { description: 'They are two; they are not shown beside each other again.' })
  async tellAddresseesApart(
    @CurrentActor() actor: Actor,
    @Args('addresseeId', { type: () => ID }) addresseeId: string,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('evidence') evidence: string,
  ) {
    const decision = { addresseeId, organisationId, evidence: evidence.trim() };
    return toMutationResult(await this.joining.tellApart(actor, decision), toAddresseeType);
  }

  @ResolveField(() => OrganisationType)
  organisation(@Parent() { organisationId }: RegisteredCompanyType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, organisationId);
  }

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: RegisteredCompanyType, @RequestLoaders() loaders: Loaders) {
    return this.loader.addressee(loaders, addresseeId);
  }

  @ResolveField(() => [AddresseeMatchType], { description: 'Whom it may have been, the likeliest first.' })
  async matches(@Parent() { organisationId }: RegisteredCompanyType, @RequestLoaders() loaders: Loaders) {
    const found = await loaders.load('engagements.addressee-matches', organisationId, (ids) =>
      this.companies.matchesOf(ids),
    );
    return found ?? [];
  }
}

@Resolver(() => AddresseeMatchType)
export class AddresseeMatchResolver {
  constructor(private readonly loader: EngagementsLoader) {}

  @ResolveField(() => AddresseeType)
  addressee(@Parent() { addresseeId }: AddresseeMatchType, @RequestLoaders() loaders: Loaders) {
    return this.loader.addressee(loaders, addresseeId);
  }
}
