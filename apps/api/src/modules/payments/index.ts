export { PaymentsModule } from './payments.module.ts';
export { AuthorisePayment, type AuthorisePaymentFailure } from './application/authorise-payment.ts';
export { ConfirmPayeeDetails, type ConfirmPayeeDetailsInput } from './application/confirm-payee-details.ts';
export { CreateBatch, type CreateBatchInput } from './application/create-batch.ts';
export { Exchanges } from './application/exchanges.ts';
export { ImportStatement, type ImportStatementInput } from './application/import-statement.ts';
export { MakeBatchFile, type BatchFile } from './application/batch-file.ts';
export { PaymentOrderReader, type PaymentDecision } from './application/payment-order-reader.ts';
export { PreparePaymentOrder, type PreparePaymentOrderInput } from './application/prepare-payment-order.ts';
export { SavePayeeDetails, type SavePayeeDetailsInput } from './application/save-payee-details.ts';
export { SavePayingAccount, type SavePayingAccountInput } from './application/save-paying-account.ts';
export type { PaymentAttempt, PaymentOrder, PaymentOrderState } from './domain/payment-order.ts';
export type { PayeeDetailsChangedEvent, PayeeDetailsDecided, PaymentOrderChanged } from './domain/payments.events.ts';
export { paymentInvariants } from './domain/payments.invariants.ts';
export {
  OtherPayments,
  type BookedMovement,
  type OtherPayment,
  type PaymentSource,
} from './application/other-payments.ts';
export { PayeeDirectory, type NamedDetails } from './application/payee-directory.ts';
export { bankFileOf, type OrderToPay } from './domain/bank-file.ts';
export { checkBankDetails, type BankDetailsInput } from './domain/check-bank-details.ts';
export {
  closedForAuthorising,
  evaluateGate,
  isOpen,
  type CompensationGateFacts,
  type ConditionState,
  type GateCondition,
  type GateConditionName,
  type Obstacle,
} from './domain/gate.ts';
export { accountHintOf, type BankDetails } from './domain/payee.ts';
export { AUTHORISING_OFFICES } from './domain/payments.permissions.ts';
export {
  gateClosed,
  mayNotAuthorise,
  notEligible,
  payingAccountMissing,
  samePersonTwice,
  type GateClosed,
  type MayNotAuthorise,
  type NotEligible,
  type PayingAccountMissing,
  type SamePersonTwice,
} from './domain/payments.errors.ts';
export { GateConditionType, ObstacleEnum } from './api/payment-order.type.ts';
