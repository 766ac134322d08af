import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { Pseudonyms } from '../application/pseudonyms.ts';
import { ScreenPerson } from '../application/screen-person.ts';
import { secondOfficer } from '../domain/compensation.permissions.ts';
import { ScreenPersonResult, toStep } from './compensation.result.ts';
import { languageOf } from './country.type.ts';
import { PersonToScreenConnection, PersonToScreenType, toPersonToScreen } from './screening.type.ts';

/** Who has to be looked up in sanctions lists before money goes to them. */
@Resolver(() => PersonToScreenType)
export class ScreeningResolver {
  constructor(
    private readonly screening: ScreenPerson,
    private readonly pseudonyms: Pseudonyms,
  ) {}

  @Query(() => PersonToScreenConnection, { nullable: true, description: 'Of a batch, who is not clear yet.' })
  @Allow(secondOfficer)
  async peopleToScreen(
    @CurrentActor() actor: Actor,
    @Args('batchId', { type: () => ID }) batchId: string,
    @Args('language', { defaultValue: 'en' }) language: string,
    @Args() page: ConnectionArgs,
  ) {
    const found = await this.screening.outstanding(actor, batchId, page);
    return found && toConnection(found, (person) => toPersonToScreen(person, languageOf(language)));
  }

  @ResolveField(() => String, { nullable: true })
  pseudonym(@Parent() { accountId }: PersonToScreenType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return loaders.load('compensation.pseudonym', accountId, (ids) => this.pseudonyms.of(ids));
  }

  @Mutation(() => String, { nullable: true, description: 'The name to look up; the person sees that it was read.' })
  @AllowAfterStepUp(secondOfficer)
  async openNameToScreen(
    @CurrentActor() actor: Actor,
    @Args('paymentId', { type: () => ID }) paymentId: string,
  ): Promise<string | null> {
    const name = await this.screening.nameOf(actor, paymentId);
    return name.ok ? name.value : null;
  }

  @Mutation(() => ScreenPersonResult)
  @AllowAfterStepUp(secondOfficer)
  async screenPerson(
    @CurrentActor() actor: Actor,
    @Args('paymentId', { type: () => ID }) paymentId: string,
    @Args('isClear') isClear: boolean,
    @Args('lists') lists: string,
  ) {
    return toMutationResult(await this.screening.screen(actor, { paymentId, isClear, lists }), toStep);
  }
}
