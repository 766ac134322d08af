import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection } from '../../../platform/graphql/connection.type.ts';
import { Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { CreateBatch } from '../application/create-batch.ts';
import { SavePayingAccount } from '../application/save-paying-account.ts';
import { TreasuryReader } from '../application/treasury-reader.ts';
import { financeOfficer, treasuryReader } from '../domain/payments.permissions.ts';
import { SavePayingAccountInputType } from './payee.type.ts';
import { PaymentOrderType } from './payment-order.type.ts';
import { toBatchItemType, toPaymentOrderType } from './payments.mapper.ts';
import { CreateBatchResult, SavePayingAccountResult, toStep } from './payments.result.ts';
import {
  CreateBatchInputType,
  PayingAccountType,
  PaymentBatchConnection,
  PaymentBatchItemType,
  PaymentBatchType,
  TreasuryFundType,
} from './treasury.type.ts';

@Resolver(() => PaymentBatchType)
export class BatchesResolver {
  constructor(
    private readonly reader: TreasuryReader,
    private readonly create: CreateBatch,
    private readonly saveAccount: SavePayingAccount,
  ) {}

  @Allow(treasuryReader)
  @Query(() => [TreasuryFundType])
  myTreasuries(@CurrentActor() actor: Actor): Promise<TreasuryFundType[]> {
    return this.reader.myFunds(actor);
  }

  @Allow(treasuryReader)
  @Query(() => PaymentBatchConnection, { description: 'Latest first.' })
  async paymentBatches(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs) {
    return toConnection(await this.reader.batchList(actor, page), (batch) => batch);
  }

  @Allow(treasuryReader)
  @Query(() => PaymentBatchType, { nullable: true })
  paymentBatch(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PaymentBatchType | null> {
    return this.reader.batch(actor, id);
  }

  @Allow(treasuryReader)
  @Query(() => [PayingAccountType], { description: 'From where the fund pays each currency.' })
  payingAccounts(
    @CurrentActor() actor: Actor,
    @Args('fundId', { type: () => ID }) fundId: string,
  ): Promise<PayingAccountType[]> {
    return this.reader.payingAccounts(actor, fundId);
  }

  @AllowAfterStepUp(financeOfficer)
  @Mutation(() => CreateBatchResult)
  async createBatch(@CurrentActor() actor: Actor, @Args('input') input: CreateBatchInputType) {
    return toMutationResult(await this.create.execute(actor, input), toStep);
  }

  @AllowAfterStepUp(financeOfficer)
  @Mutation(() => SavePayingAccountResult)
  async savePayingAccount(@CurrentActor() actor: Actor, @Args('input') input: SavePayingAccountInputType) {
    return toMutationResult(await this.saveAccount.execute(actor, input), toStep);
  }

  @ResolveField(() => [PaymentBatchItemType])
  async items(@Parent() batch: PaymentBatchType, @RequestLoaders() loaders: Loaders): Promise<PaymentBatchItemType[]> {
    const found = await loaders.load('payments.batch-items', batch.id, (ids) => this.reader.itemsOf(ids));
    return (found ?? []).map(toBatchItemType);
  }
}

@Resolver(() => PaymentBatchItemType)
export class BatchItemsResolver {
  constructor(private readonly reader: TreasuryReader) {}

  @ResolveField(() => PaymentOrderType)
  async order(@Parent() item: PaymentBatchItemType, @RequestLoaders() loaders: Loaders): Promise<PaymentOrderType> {
    const found = await loaders.load('payments.order', item.orderId, (ids) => this.reader.ordersByIds(ids));
    return toPaymentOrderType(found!);
  }
}
