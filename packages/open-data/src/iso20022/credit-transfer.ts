import type { Money } from '@baraza/money';

/** What a pain.001.001.09 file says. Built by `buildCreditTransferFile`. Texts are given as people write them. */
export interface CreditTransferFile {
  /** At most 35 bank characters, never used twice with the same bank: it refuses duplicates by it. */
  readonly messageId: string;
  /** ISO 8601 in UTC, for example "2026-11-21T09:30:00Z". */
  readonly createdAt: string;
  readonly initiatingPartyName: string;
  readonly batches: readonly CreditTransferBatch[];
}

/** Payments from one account on one day. */
export interface CreditTransferBatch {
  /** At most 35 bank characters, unique in the file. */
  readonly batchId: string;
  /** YYYY-MM-DD. */
  readonly executionDate: string;
  readonly debtor: Party;
  readonly debtorAccount: BankAccount;
  readonly debtorBank: Bank;
  /**
   * `sepa`: euro, IBAN, shared charges (SLEV). `urgent`, `normal`: cross-border or domestic, charges as `chargeBearer`.
   */
  readonly service: 'sepa' | 'urgent' | 'normal';
  /** Who pays the banks' charges: everyone their own (SHAR), the fund (DEBT), the payee (CRED). Not used for `sepa`. */
  readonly chargeBearer: 'shared' | 'debtor' | 'creditor';
  readonly payments: readonly CreditTransfer[];
}

export interface CreditTransfer {
  /** At most 35 bank characters, unique in the file; comes back on the statement. See `endToEndIdOf`. */
  readonly endToEndId: string;
  /** More than zero. */
  readonly amount: Money;
  readonly creditor: Party;
  readonly creditorAccount: BankAccount;
  readonly creditorBank: Bank;
  /** What the payee reads on the statement; at most 140 characters. */
  readonly remittanceText?: string;
}

export interface Party {
  /** At most 140 characters, 70 for SEPA. */
  readonly name: string;
  readonly address: StructuredAddress;
}

/** Town and country apart: since mid November 2026 banks reject unstructured addresses. */
export interface StructuredAddress {
  readonly streetName?: string;
  readonly buildingNumber?: string;
  readonly postCode?: string;
  readonly townName: string;
  readonly countrySubdivision?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

export type BankAccount =
  | { readonly type: 'iban'; readonly iban: string }
  /** A domestic account number, at most 34 characters. */
  | { readonly type: 'other'; readonly accountNumber: string };

export type Bank =
  | { readonly type: 'bic'; readonly bic: string }
  /** `systemCode` is from ISO 20022's external code set, for example "USABA", "GBDSC", "ZANCC". */
  | {
      readonly type: 'clearing';
      readonly systemCode?: string;
      readonly memberId: string;
      readonly name?: string;
      readonly country?: string;
    }
  /** The IBAN alone tells the bank. Only with IBAN accounts. */
  | { readonly type: 'from-iban' };

export type CreditTransferProblem =
  | { readonly type: 'Missing' }
  | { readonly type: 'TooLong'; readonly limit: number }
  /** A name or text in another script, which needs the payee's own Latin spelling. */
  | { readonly type: 'NotInBankCharacters'; readonly character: string }
  /** An identifier, date, country, IBAN or BIC that is not well formed, or whose check digits are wrong. */
  | { readonly type: 'Malformed' }
  | { readonly type: 'Duplicate' }
  | { readonly type: 'NotPositive' }
  /** SEPA moves euros between IBAN accounts, nothing else. */
  | { readonly type: 'NotPossibleInSepa' }
  /** The control sum would need more than the 18 digits the standard has. */
  | { readonly type: 'ControlSumTooLarge' };

export interface CreditTransferFault {
  /** Where in the input, for example "batches[0].payments[2].creditor.address.townName". */
  readonly path: string;
  readonly problem: CreditTransferProblem;
}
