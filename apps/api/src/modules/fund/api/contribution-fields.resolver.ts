import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { dayOf } from '../../../platform/clock/days.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { type Loaders, RequestLoaders } from '../../../platform/graphql/loaders.ts';
import { OrganisationLoader, OrganisationType } from '../../organisations/index.ts';
import { ContributionReader } from '../application/contribution-reader.ts';
import { FundReader } from '../application/fund-reader.ts';
import { totalsOf } from '../domain/contribution.ts';
import type { Fund } from '../domain/fund.ts';
import {
  ContributionAmountsType,
  ContributionReceiptType,
  ContributionType,
  PaymentInstructionsType,
} from './contribution.type.ts';
import { FundType, toFundType } from './fund.type.ts';

/** What hangs on a contribution: one statement per field, however many contributions there are. */
@Resolver(() => ContributionType)
export class ContributionFieldsResolver {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly reader: ContributionReader,
    private readonly funds: FundReader,
    private readonly organisations: OrganisationLoader,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => ContributionAmountsType)
  async amounts(
    @Parent() contribution: ContributionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ContributionAmountsType> {
    const movements = await loaders.load('fund.movements', contribution.id, (ids) =>
      this.transactions.read((tx) => this.reader.movementsOf(tx, ids)),
    );
    const totals = totalsOf(movements ?? []);
    const { currency } = contribution.amount;
    const money = (amountMinor: bigint) => ({ amountMinor, currency });
    return {
      received: money(totals.receivedMinor),
      fee: money(totals.feeMinor),
      cleared: money(contribution.clearedMinor),
      refunded: money(totals.refundedMinor),
      disputed: money(totals.disputedMinor),
      lost: money(totals.lostMinor),
    };
  }

  @ResolveField(() => ContributionReceiptType, { nullable: true })
  receipt(
    @Parent() { id }: ContributionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<ContributionReceiptType | null> {
    return loaders.load('fund.receipts', id, (ids) => this.transactions.read((tx) => this.reader.receiptsOf(tx, ids)));
  }

  @ResolveField(() => PaymentInstructionsType, { nullable: true, description: 'While a transfer is awaited.' })
  async paymentInstructions(
    @Parent() contribution: ContributionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<PaymentInstructionsType | null> {
    if (contribution.rail !== 'transfer' || contribution.state !== 'awaiting_payment') return null;
    const fund = await this.fundOf(contribution, loaders);
    const account = fund?.receivingAccounts.find(({ currency }) => currency === contribution.amount.currency);
    return account ? { ...account, reference: contribution.reference } : null;
  }

  @ResolveField(() => FundType, { nullable: true })
  async fund(@Parent() contribution: ContributionType, @RequestLoaders() loaders: Loaders): Promise<FundType | null> {
    const fund = await this.fundOf(contribution, loaders);
    return fund && toFundType(fund, dayOf(this.clock.now()));
  }

  @ResolveField(() => OrganisationType, { nullable: true })
  organisation(
    @Parent() { organisationId }: ContributionType,
    @RequestLoaders() loaders: Loaders,
  ): Promise<OrganisationType | null> {
    return this.organisations.load(loaders, organisationId);
  }

  private fundOf({ fundId }: ContributionType, loaders: Loaders): Promise<Fund | null> {
    return loaders.load('fund.fund', fundId, (ids) => this.transactions.read((tx) => this.funds.byIds(tx, ids)));
  }
}
