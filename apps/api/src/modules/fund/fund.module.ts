import { Module } from '@nestjs/common';
import { GovernanceModule } from '../governance/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BankTransferResolver } from './api/bank-transfer.resolver.ts';
import { ContributionFieldsResolver } from './api/contribution-fields.resolver.ts';
import { ContributionResolver } from './api/contribution.resolver.ts';
import { EstablishFundResolver } from './api/establish-fund.resolver.ts';
import { FundResolver } from './api/fund.resolver.ts';
import { LedgerResolver } from './api/ledger.resolver.ts';
import { StripeWebhookController } from './api/stripe-webhook.controller.ts';
import { TreasuryResolver } from './api/treasury.resolver.ts';
import { BankTransferReader } from './application/bank-transfer-reader.ts';
import { BookMovement } from './application/book-movement.ts';
import { BookPayout } from './application/book-payout.ts';
import { ClearContributions } from './application/clear-contributions.ts';
import { ClearWhenDue } from './application/clear-when-due.ts';
import { ClearingLimits } from './application/clearing-limits.ts';
import { Contribute } from './application/contribute.ts';
import { ContributionReader } from './application/contribution-reader.ts';
import { DecideBankTransfer } from './application/decide-bank-transfer.ts';
import { EstablishFund } from './application/establish-fund.ts';
import { FundOffices } from './application/fund-offices.ts';
import { FundReader } from './application/fund-reader.ts';
import { HandleProviderEvent, HandleProviderEventWhenStored } from './application/handle-provider-event.ts';
import { OpenCheckout } from './application/open-checkout.ts';
import { ReadPaymentFacts } from './application/payment-facts.ts';
import { PaymentProvider } from './application/payment-provider.ts';
import { PoolReader } from './application/pool-reader.ts';
import { ProposeTreasury } from './application/propose-treasury.ts';
import { RecordBankTransfer } from './application/record-bank-transfer.ts';
import { SettleContribution } from './application/settle-contribution.ts';
import { StoreProviderEvent } from './application/store-provider-event.ts';
import { SweepProviderEvents } from './application/sweep-provider-events.ts';
import { SweepTimer } from './application/sweep-timer.ts';
import { SyncPayment } from './application/sync-payment.ts';
import { TransferBooking } from './application/transfer-booking.ts';
import { TransferDesk } from './application/transfer-desk.ts';
import { TreasuryEffects } from './application/treasury-effects.ts';
import { UnexplainedMovements } from './application/unexplained-movements.ts';
import { UpdateContribution } from './application/update-contribution.ts';
import { WaitingFund } from './application/waiting-fund.ts';
import { BankTransferRepository } from './persistence/bank-transfer.repository.ts';
import { ClearingRepository } from './persistence/clearing.repository.ts';
import { ContributionRepository } from './persistence/contribution.repository.ts';
import { FundRepository } from './persistence/fund.repository.ts';
import { ProviderEventRepository } from './persistence/provider-event.repository.ts';
import { WaitingFundRepository } from './persistence/waiting.repository.ts';

const persistence = [
  BankTransferRepository,
  ClearingRepository,
  ContributionRepository,
  FundRepository,
  ProviderEventRepository,
  WaitingFundRepository,
];
const provider = [
  ...[PaymentProvider, ReadPaymentFacts, StoreProviderEvent, HandleProviderEvent, HandleProviderEventWhenStored],
  ...[SweepProviderEvents, SweepTimer, SyncPayment, BookPayout],
];
const contributions = [
  ...[BookMovement, ClearContributions, ClearWhenDue, ClearingLimits, Contribute, ContributionReader, OpenCheckout],
  ...[SettleContribution, UpdateContribution],
];
const treasury = [
  BankTransferReader,
  DecideBankTransfer,
  ProposeTreasury,
  RecordBankTransfer,
  TransferBooking,
  TransferDesk,
  TreasuryEffects,
  UnexplainedMovements,
];
const funds = [EstablishFund, FundOffices, FundReader, PoolReader, WaitingFund];
const resolvers = [
  BankTransferResolver,
  ContributionFieldsResolver,
  ContributionResolver,
  EstablishFundResolver,
  FundResolver,
  LedgerResolver,
  TreasuryResolver,
];

/** Funds and the money that comes in. What goes out is decided by governance and done by grants and payments. */
@Module({
  imports: [GovernanceModule, IdentityModule, LedgerModule, OrganisationsModule],
  controllers: [StripeWebhookController],
  providers: [...persistence, ...provider, ...contributions, ...treasury, ...funds, ...resolvers],
  exports: [Contribute, DecideBankTransfer, EstablishFund, FundReader, PoolReader, ProposeTreasury, RecordBankTransfer],
})
export class FundModule {}
