import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Allow, AllowAfterStepUp } from '../../../platform/auth/permission.ts';
import { CurrentActor } from '../../../platform/auth/request-actor.ts';
import { ConnectionArgs, toConnection, type Connection } from '../../../platform/graphql/connection.type.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { toMoney } from '../../../platform/graphql/money.type.ts';
import { toMutationResult } from '../../../platform/graphql/problem.type.ts';
import { BankTransferReader } from '../application/bank-transfer-reader.ts';
import { DecideBankTransfer } from '../application/decide-bank-transfer.ts';
import { RecordBankTransfer } from '../application/record-bank-transfer.ts';
import type { TransferState } from '../domain/bank-transfer.ts';
import { mayConfirmTransfers, mayRecordTransfers, maySeeTreasury } from '../domain/fund.permissions.ts';
import {
  BankTransferConnection,
  BankTransferStateEnum,
  BankTransferType,
  RecordBankTransferInputType,
  toBankTransferType,
} from './bank-transfer.type.ts';
import { ContributionType, toContributionType } from './contribution.type.ts';
import { DecideBankTransferResult, RecordBankTransferResult } from './fund.result.ts';

@Resolver(() => BankTransferType)
export class BankTransferResolver {
  constructor(
    private readonly reader: BankTransferReader,
    private readonly recording: RecordBankTransfer,
    private readonly deciding: DecideBankTransfer,
  ) {}

  @Query(() => BankTransferConnection, { nullable: true, description: 'Newest first.' })
  @Allow(maySeeTreasury)
  async bankTransfers(
    @CurrentActor() actor: Actor,
    @Args('fundSlug') fundSlug: string,
    @Args() page: ConnectionArgs,
    @Args('state', { type: () => BankTransferStateEnum, nullable: true }) state?: TransferState | null,
  ): Promise<Connection<BankTransferType> | null> {
    const found = await this.reader.ofFund(actor, fundSlug, state ?? undefined, page);
    return found && toConnection(found, toBankTransferType);
  }

  @Mutation(() => RecordBankTransferResult, {
    description: 'Enters a line of the statement. A second person has to confirm it.',
  })
  @AllowAfterStepUp(mayRecordTransfers)
  async recordBankTransfer(@CurrentActor() actor: Actor, @Args('input') input: RecordBankTransferInputType) {
    const amount = toMoney(input.amount, 'amount');
    if (!amount.ok) return toMutationResult(amount, toBankTransferType);
    return toMutationResult(
      await this.recording.execute(actor, { ...input, amount: amount.value }),
      toBankTransferType,
    );
  }

  @Mutation(() => DecideBankTransferResult, { description: 'By somebody other than who entered it.' })
  @AllowAfterStepUp(mayConfirmTransfers)
  async confirmBankTransfer(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    return toMutationResult(await this.deciding.confirm(actor, id), toBankTransferType);
  }

  @Mutation(() => DecideBankTransferResult)
  @AllowAfterStepUp(mayConfirmTransfers)
  async rejectBankTransfer(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ) {
    return toMutationResult(await this.deciding.reject(actor, id, reason), toBankTransferType);
  }

  @ResolveField(() => ContributionType)
  async contribution(
    @Parent() { contributionId }: BankTransferType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ContributionType | null> {
    const found = await loaders.load('fund.contribution', contributionId, (ids) => this.reader.contributions(ids));
    return found && toContributionType(found);
  }

  @ResolveField(() => Boolean, { description: 'Whether the person asking entered it and so cannot confirm it.' })
  enteredByMe(@Parent() { enteredBy }: BankTransferType, @CurrentActor() actor: Actor): boolean {
    return enteredBy === actor.accountId;
  }
}
