import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import {
  InvalidInputProblem,
  mutationResult,
  NotFoundProblem,
  toMutationResult,
} from '../../../platform/graphql/problem.type.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { DeclareInterest, type DeclareInterestFailure } from '../application/declare-interest.ts';
import { OwnInterestReader } from '../application/own-interests.ts';
import { WithdrawInterest, type WithdrawInterestFailure } from '../application/withdraw-interest.ts';
import { declaresInterests } from '../domain/governance.permissions.ts';
import type { DeclaredInterest } from '../persistence/interest.repository.ts';
import {
  DeclaredInterestType,
  DeclareInterestInputType,
  DerivedInterestType,
  OwnInterestsType,
} from './interest.type.ts';

const DeclareInterestResult = mutationResult<DeclareInterestFailure>('DeclareInterestResult', OwnInterestsType, {
  NotFound: NotFoundProblem,
  InvalidInput: InvalidInputProblem,
});

const WithdrawInterestResult = mutationResult<WithdrawInterestFailure>('WithdrawInterestResult', OwnInterestsType, {
  NotFound: NotFoundProblem,
});

@Resolver()
export class InterestResolver {
  constructor(
    private readonly declareInterestUseCase: DeclareInterest,
    private readonly withdrawInterestUseCase: WithdrawInterest,
    private readonly own: OwnInterestReader,
  ) {}

  @Query(() => OwnInterestsType)
  @Allow(declaresInterests)
  myInterests(@CurrentActor() actor: Actor): Promise<OwnInterestsType> {
    return this.toOwn(actor);
  }

  @Mutation(() => DeclareInterestResult)
  @Allow(declaresInterests)
  async declareInterest(@CurrentActor() actor: Actor, @Args('input') input: DeclareInterestInputType) {
    const result = await this.declareInterestUseCase.execute(actor, input);
    return toMutationResult(result, () => this.toOwn(actor));
  }

  @Mutation(() => WithdrawInterestResult)
  @Allow(declaresInterests)
  async withdrawInterest(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const result = await this.withdrawInterestUseCase.execute(actor, id);
    return toMutationResult(result, () => this.toOwn(actor));
  }

  private async toOwn(actor: Actor): Promise<OwnInterestsType> {
    const { declared, derived } = await this.own.of(actor.accountId);
    return { declared: declared.map(toDeclaredInterestType), derived };
  }
}

function toDeclaredInterestType({ interestId, ...interest }: DeclaredInterest): DeclaredInterestType {
  return { ...interest, id: interestId };
}

/** The organisation that an interest is about, by name. */
@Resolver(() => DeclaredInterestType)
export class DeclaredInterestResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() { target, targetId }: DeclaredInterestType, @RequestLoaders() loaders: Loaders) {
    return target === 'organisation' ? this.organisations.load(loaders, targetId) : null;
  }
}

@Resolver(() => DerivedInterestType)
export class DerivedInterestResolver {
  constructor(private readonly organisations: OrganisationLoader) {}

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() { target, targetId }: DerivedInterestType, @RequestLoaders() loaders: Loaders) {
    return target === 'organisation' ? this.organisations.load(loaders, targetId) : null;
  }
}
