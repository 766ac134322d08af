export { isCalendarDate, isDateTime } from './calendar.ts';
export { allCountryCodes, countryName, isCountryCode } from './country.ts';
export { normaliseBic, normaliseIban } from './iso20022/bank-account.ts';
export { isBankText, toBankText, type NotInBankCharacters } from './iso20022/bank-text.ts';
export { readStatements } from './iso20022/camt053.ts';
export type {
  Bank,
  BankAccount,
  CreditTransfer,
  CreditTransferBatch,
  CreditTransferFault,
  CreditTransferFile,
  CreditTransferProblem,
  Party,
  StructuredAddress,
} from './iso20022/credit-transfer.ts';
export { endToEndIdOf, paymentOrderIdOf } from './iso20022/end-to-end-id.ts';
export { buildCreditTransferFile } from './iso20022/pain001.ts';
export { addsUp, statementDifference } from './iso20022/statement-difference.ts';
export type {
  BankStatement,
  Direction,
  StatementBalance,
  StatementEntry,
  StatementFault,
  StatementTransaction,
} from './iso20022/statement.ts';
export { allRegisters, parseOrgId, type OrgId, type OrgIdError } from './org-id/org-id.ts';
export type { Register } from './org-id/registers.ts';
export type { ThreeSixtyGrant, ThreeSixtyPackage } from './three-sixty-giving/grant.ts';
export type {
  GrantFileFault,
  HistoricGrant,
  HistoricOrganisation,
  ReadGrant,
  SkipReason,
} from './three-sixty-giving/historic-grant.ts';
export { buildGrantPackage, toThreeSixtyGrant, type PublishError } from './three-sixty-giving/publish.ts';
export type {
  AggregatedGrants,
  GrantPackageDescription,
  GrantPublisher,
  NamedGrant,
  PseudonymousGrant,
  PublishableGrant,
} from './three-sixty-giving/publishable.ts';
export { readGrantFile, type GrantFile } from './three-sixty-giving/read.ts';
export { validateGrantPackage, type SchemaFault } from './three-sixty-giving/validate.ts';
