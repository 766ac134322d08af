import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp, signedIn } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { AuthorisePayment } from '../application/authorise-payment.ts';
import { PreparePaymentOrder } from '../application/prepare-payment-order.ts';
import { ProposeSubstitute } from '../application/propose-substitute.ts';
import { ResendPayment } from '../application/resend-payment.ts';
import { VoidPaymentOrder } from '../application/void-payment-order.ts';
import { financeOfficer, treasuryOfficer } from '../domain/payments.permissions.ts';
import {
  AuthorisePaymentResult,
  PreparePaymentOrderResult,
  ProposeSubstituteResult,
  ResendPaymentResult,
  toStep,
  VoidPaymentOrderResult,
} from './payments.result.ts';
import {
  PreparePaymentOrderInputType,
  ProposeSubstituteInputType,
  VoidPaymentOrderInputType,
} from './payment-order.type.ts';

/** The steps of an order before it leaves. */
@Resolver()
export class PayingResolver {
  constructor(
    private readonly prepare: PreparePaymentOrder,
    private readonly authorise: AuthorisePayment,
    private readonly voidOrder: VoidPaymentOrder,
    private readonly resend: ResendPayment,
    private readonly substitute: ProposeSubstitute,
  ) {}

  @Allow(financeOfficer)
  @Mutation(() => PreparePaymentOrderResult)
  async preparePaymentOrder(@CurrentActor() actor: Actor, @Args('input') input: PreparePaymentOrderInputType) {
    return toMutationResult(await this.prepare.execute(actor, input), toStep);
  }

  @AllowAfterStepUp(signedIn)
  @Mutation(() => AuthorisePaymentResult, {
    description: 'By an officer, or by a substitute whom the board appointed.',
  })
  async authorisePayment(@CurrentActor() actor: Actor, @Args('orderId', { type: () => ID }) orderId: string) {
    return toMutationResult(await this.authorise.execute(actor, orderId), toStep);
  }

  @Allow(treasuryOfficer)
  @Mutation(() => VoidPaymentOrderResult)
  async voidPaymentOrder(@CurrentActor() actor: Actor, @Args('input') input: VoidPaymentOrderInputType) {
    return toMutationResult(await this.voidOrder.execute(actor, input), toStep);
  }

  @AllowAfterStepUp(financeOfficer)
  @Mutation(() => ResendPaymentResult, {
    description: 'A payment that came back, while nothing about it changed.',
  })
  async resendPayment(@CurrentActor() actor: Actor, @Args('orderId', { type: () => ID }) orderId: string) {
    return toMutationResult(await this.resend.execute(actor, orderId), toStep);
  }

  @Allow(treasuryOfficer)
  @Mutation(() => ProposeSubstituteResult, { description: 'Asks the board; answers the id of its item.' })
  async proposeSubstitute(@CurrentActor() actor: Actor, @Args('input') input: ProposeSubstituteInputType) {
    return toMutationResult(await this.substitute.execute(actor, input), toStep);
  }
}
