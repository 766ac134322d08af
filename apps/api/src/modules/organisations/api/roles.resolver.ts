import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { LimitPerActor } from '../../../platform/auth/rate-limit.guard.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { HOUR_MS } from '../../../platform/clock/clock.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { HandleLoader } from '../../identity/index.ts';
import { EndRole } from '../application/end-role.ts';
import { OfferRole } from '../application/offer-role.ts';
import { WithdrawRoleOffer } from '../application/withdraw-role-offer.ts';
import { endRoles, handOutRoles } from '../domain/organisations.permissions.ts';
import { OfferRoleInput } from './organisation.input.ts';
import { EndRoleResult, OfferRoleResult, WithdrawRoleOfferResult } from './organisation.result.ts';
import { RoleAssignmentType, toRoleAssignmentType, toRoleOfferType } from './organisation-room.type.ts';

@Resolver(() => RoleAssignmentType)
export class RolesResolver {
  constructor(
    private readonly offering: OfferRole,
    private readonly withdrawing: WithdrawRoleOffer,
    private readonly ending: EndRole,
    private readonly handles: HandleLoader,
  ) {}

  @Mutation(() => OfferRoleResult, { description: 'Nothing happens until the person accepts.' })
  @AllowAfterStepUp(handOutRoles)
  @LimitPerActor(60, HOUR_MS)
  async offerRole(@CurrentActor() actor: Actor, @Args('input') input: OfferRoleInput) {
    return toMutationResult(await this.offering.execute(actor, input), toRoleOfferType);
  }

  @Mutation(() => WithdrawRoleOfferResult)
  @Allow(handOutRoles)
  async withdrawRoleOffer(@CurrentActor() actor: Actor, @Args('offerId', { type: () => ID }) offerId: string) {
    return toMutationResult(await this.withdrawing.execute(actor, offerId), toRoleOfferType);
  }

  @Mutation(() => EndRoleResult, { description: 'One’s own role, or one that one could have given.' })
  @AllowAfterStepUp(endRoles)
  async endRole(@CurrentActor() actor: Actor, @Args('assignmentId', { type: () => ID }) assignmentId: string) {
    return toMutationResult(await this.ending.execute(actor, assignmentId), toRoleAssignmentType);
  }

  @ResolveField(() => String, { nullable: true })
  handle(@Parent() assignment: RoleAssignmentType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return this.handles.load(loaders, assignment.accountId);
  }
}
