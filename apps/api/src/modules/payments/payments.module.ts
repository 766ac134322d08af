import { Module } from '@nestjs/common';
import { FundModule } from '../fund/index.ts';
import { GovernanceModule } from '../governance/index.ts';
import { GrantsModule } from '../grants/index.ts';
import { IdentityModule } from '../identity/index.ts';
import { LedgerModule } from '../ledger/index.ts';
import { OrganisationsModule } from '../organisations/index.ts';
import { BankFileController } from './api/bank-file.controller.ts';
import { BatchesResolver, BatchItemsResolver } from './api/batches.resolver.ts';
import { ExchangesResolver } from './api/exchanges.resolver.ts';
import { PayableTranchesResolver } from './api/payable-tranches.resolver.ts';
import { PayeesResolver } from './api/payees.resolver.ts';
import { PayingResolver } from './api/paying.resolver.ts';
import { PaymentOrdersResolver } from './api/payment-orders.resolver.ts';
import { StatementsResolver } from './api/statements.resolver.ts';
import { AppointSubstitute } from './application/appoint-substitute.ts';
import { AuthorisationStep } from './application/authorisation-step.ts';
import { AuthorisePayment } from './application/authorise-payment.ts';
import { MakeBatchFile } from './application/batch-file.ts';
import { BatchRecords } from './application/batch-records.ts';
import { BookOrderLine } from './application/book-order-line.ts';
import { BookStatementLine } from './application/book-statement-line.ts';
import { ConfirmPayeeDetails } from './application/confirm-payee-details.ts';
import { ConfirmStatementLine } from './application/confirm-statement-line.ts';
import { CreateBatch } from './application/create-batch.ts';
import { Exchanges } from './application/exchanges.ts';
import { ExplainStatementLine } from './application/explain-statement-line.ts';
import { DecisionFactsReader, PayeeFactsReader } from './application/gate-facts.ts';
import { GatePeople } from './application/gate-people.ts';
import { Gate } from './application/gate.ts';
import { ImportStatement } from './application/import-statement.ts';
import { OrderRecords } from './application/order-records.ts';
import { OtherPayments } from './application/other-payments.ts';
import { PayeeAccess } from './application/payee-access.ts';
import { PayeeDirectory } from './application/payee-directory.ts';
import { PayeeReader } from './application/payee-reader.ts';
import { PayeeVault } from './application/payee-vault.ts';
import { PaymentOfficers } from './application/payment-officers.ts';
import { PaymentOrderReader } from './application/payment-order-reader.ts';
import { PaymentTrail } from './application/payment-trail.ts';
import { PreparePaymentOrder } from './application/prepare-payment-order.ts';
import { ProposeSubstitute } from './application/propose-substitute.ts';
import { RecordStatementLine } from './application/record-statement-line.ts';
import { ResendPayment } from './application/resend-payment.ts';
import { SameAccountInterests } from './application/same-account-interests.ts';
import { SavePayeeDetails } from './application/save-payee-details.ts';
import { SavePayingAccount } from './application/save-paying-account.ts';
import { SendPaymentOrder } from './application/send-payment-order.ts';
import { SendWhenDue } from './application/send-when-due.ts';
import { StatementActs } from './application/statement-acts.ts';
import { StatementRecords } from './application/statement-records.ts';
import { SubstituteCandidates } from './application/substitute-candidates.ts';
import { TreasuryAccess } from './application/treasury-access.ts';
import { TreasuryReader } from './application/treasury-reader.ts';
import { VoidPaymentOrder } from './application/void-payment-order.ts';
import { WaitingPayments } from './application/waiting-payments.ts';
import { AuthorisationRepository } from './persistence/authorisation.repository.ts';
import { BatchRepository } from './persistence/batch.repository.ts';
import { ExchangeRepository } from './persistence/exchange.repository.ts';
import { PayeeRepository } from './persistence/payee.repository.ts';
import { PayingAccountRepository } from './persistence/paying-account.repository.ts';
import { PaymentOrderRepository } from './persistence/payment-order.repository.ts';
import { StatementRepository } from './persistence/statement.repository.ts';
import { WaitingPaymentRepository } from './persistence/waiting.repository.ts';

const persistence = [
  ...[AuthorisationRepository, BatchRepository, PayeeRepository, PayingAccountRepository, PaymentOrderRepository],
  ...[ExchangeRepository, StatementRepository, WaitingPaymentRepository],
];
const records = [BatchRecords, OrderRecords, StatementRecords, PayeeVault, PaymentTrail, PayeeAccess, TreasuryAccess];
const gate = [DecisionFactsReader, PayeeFactsReader, PaymentOfficers, GatePeople, Gate, SubstituteCandidates];
const readers = [PayeeDirectory, PayeeReader, PaymentOrderReader, TreasuryReader];
const payees = [SavePayeeDetails, ConfirmPayeeDetails, SameAccountInterests];
const orders = [
  ...[PreparePaymentOrder, AuthorisePayment, AuthorisationStep, VoidPaymentOrder, ResendPayment, ProposeSubstitute],
  ...[AppointSubstitute, SendPaymentOrder, SendWhenDue, CreateBatch, MakeBatchFile, SavePayingAccount],
];
const statements = [
  OtherPayments,
  BookOrderLine,
  BookStatementLine,
  ImportStatement,
  RecordStatementLine,
  ConfirmStatementLine,
  ExplainStatementLine,
  StatementActs,
  Exchanges,
];
const api = [
  ...[
    PayeesResolver,
    PaymentOrdersResolver,
    PayableTranchesResolver,
    PayingResolver,
    BatchesResolver,
    BatchItemsResolver,
  ],
  ...[StatementsResolver, ExchangesResolver],
];

/** Money going out: payees, orders, the gate, batches for the bank, and what its statements say. */
@Module({
  imports: [FundModule, GovernanceModule, GrantsModule, IdentityModule, LedgerModule, OrganisationsModule],
  controllers: [BankFileController],
  providers: [
    ...persistence,
    ...records,
    ...gate,
    ...readers,
    ...payees,
    ...orders,
    ...statements,
    WaitingPayments,
    ...api,
  ],
  exports: [OtherPayments, PayeeDirectory, PaymentOrderReader],
})
export class PaymentsModule {}
