import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { PaymentOrderReader } from '../application/payment-order-reader.ts';
import type { PaymentOrderState } from '../domain/payment-order.ts';
import { payeePeople, treasuryReader } from '../domain/payments.permissions.ts';
import { toDecisionType, toPayableTrancheType, toPaymentOrderType } from './payments.mapper.ts';
import {
  PayableTrancheType,
  PaymentAttemptType,
  PaymentAuthorisationType,
  PaymentDecisionType,
  PaymentOrderConnection,
  PaymentOrderStateEnum,
  PaymentOrderType,
} from './payment-order.type.ts';

@Resolver(() => PaymentOrderType)
export class PaymentOrdersResolver {
  constructor(
    private readonly reader: PaymentOrderReader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @Allow(treasuryReader)
  @Query(() => PaymentOrderConnection, {
    description: 'Orders of the funds in whose treasury one works, latest first.',
  })
  async paymentOrders(
    @CurrentActor() actor: Actor,
    @Args() page: ConnectionArgs,
    @Args('states', { type: () => [PaymentOrderStateEnum], nullable: true }) states?: PaymentOrderState[],
  ) {
    return toConnection(await this.reader.list(actor, states, page), toPaymentOrderType);
  }

  @Allow(payeePeople)
  @Query(() => PaymentOrderConnection, {
    description: 'Payments to the organisations that one works for, latest first.',
  })
  async myPayments(
    @CurrentActor() actor: Actor,
    @Args() page: ConnectionArgs,
    @Args('trancheId', { type: () => ID, nullable: true, description: 'Of this tranche only.' }) trancheId?: string,
  ) {
    return toConnection(await this.reader.mine(actor, trancheId ?? undefined, page), toPaymentOrderType);
  }

  @Allow(signedIn)
  @Query(() => PaymentDecisionType, {
    nullable: true,
    description: 'One order and its gate, for officers and substitutes.',
  })
  async paymentOrder(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const decision = await this.reader.decision(actor, id);
    return decision && toDecisionType(decision);
  }

  @Allow(treasuryReader)
  @Query(() => [PayableTrancheType], { description: 'Accepted tranches without an order, earliest due first.' })
  async payableTranches(@CurrentActor() actor: Actor, @Args('fundId', { type: () => ID }) fundId: string) {
    return (await this.reader.payable(actor, fundId)).map(toPayableTrancheType);
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(@Parent() order: PaymentOrderType, @RequestLoaders() loaders: Loaders) {
    return this.organisations.load(loaders, order.organisationId);
  }

  @ResolveField(() => [PaymentAttemptType], { description: 'Each sending, the first first.' })
  async attempts(@Parent() order: PaymentOrderType, @RequestLoaders() loaders: Loaders) {
    return (await loaders.load('payments.attempts', order.id, (ids) => this.reader.attemptsOf(ids))) ?? [];
  }

  @ResolveField(() => [PaymentAuthorisationType])
  async authorisations(
    @Parent() order: PaymentOrderType,
    @CurrentActor() actor: Actor,
    @RequestLoaders() loaders: Loaders,
  ): Promise<PaymentAuthorisationType[]> {
    const found = await loaders.load('payments.authorisations', order.id, (ids) => this.reader.authorisationsOf(ids));
    return (found ?? []).map((one) => ({ ...one, isMine: one.accountId === actor.accountId }));
  }

  @ResolveField(() => String, { nullable: true, description: 'Title of the award.' })
  async title(@Parent() order: PaymentOrderType, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    return (await this.tranche(loaders, order.trancheId))?.award.title ?? null;
  }

  @ResolveField(() => Int, { nullable: true, description: 'Which tranche of the award, from 1.' })
  async trancheNumber(@Parent() order: PaymentOrderType, @RequestLoaders() loaders: Loaders): Promise<number | null> {
    return (await this.tranche(loaders, order.trancheId))?.tranche.number ?? null;
  }

  private tranche(loaders: Loaders, trancheId: string) {
    return loaders.load('payments.tranche', trancheId, (ids) => this.reader.tranchesOf(ids));
  }
}
