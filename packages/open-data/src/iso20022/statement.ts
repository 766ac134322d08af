import type { Money } from '@baraza/money';
import type { XmlFault } from './xml-reader.ts';

/** One account's statement out of a camt.053 file. */
export interface BankStatement {
  /** The bank's identification of this statement. */
  readonly statementId: string;
  /** ElctrncSeqNb: lets a missing statement be noticed. */
  readonly sequenceNumber: string | undefined;
  readonly createdAt: string | undefined;
  /** IBAN, or the domestic account number. */
  readonly accountNumber: string;
  readonly balances: readonly StatementBalance[];
  readonly entries: readonly StatementEntry[];
}

export interface StatementBalance {
  /** ISO 20022 code: OPBD opening booked, CLBD closing booked, and others; or the bank's own. */
  readonly kind: string;
  /** Negative where the account is overdrawn. */
  readonly amount: Money;
  /** YYYY-MM-DD. */
  readonly date: string;
}

export type Direction = 'credit' | 'debit';

/** What the bank booked as one sum: one payment or a whole batch. */
export interface StatementEntry {
  readonly amount: Money;
  readonly direction: Direction;
  /** The bank takes back an earlier entry. `direction` is already that of this entry's own effect on the account. */
  readonly isReversal: boolean;
  /** BOOK (booked), PDNG (pending), INFO, FUTR. Only booked entries change the balance. */
  readonly status: string;
  readonly bookingDate: string | undefined;
  readonly valueDate: string | undefined;
  /** AcctSvcrRef, else NtryRef. */
  readonly bankReference: string | undefined;
  readonly additionalText: string | undefined;
  /** At least one; where the bank gave no details, one that repeats the entry's amount. */
  readonly transactions: readonly StatementTransaction[];
}

/** One payment. What a finance officer confirms a payment order by. */
export interface StatementTransaction {
  /** In the account's currency. */
  readonly amount: Money;
  readonly direction: Direction;
  /** As sent in pain.001; `undefined` where the bank wrote NOTPROVIDED or nothing. */
  readonly endToEndId: string | undefined;
  /** Free-text remittance lines, else the structured creditor reference. */
  readonly remittanceText: string | undefined;
  readonly bankReference: string | undefined;
  readonly counterpartyName: string | undefined;
  readonly counterpartyAccount: string | undefined;
  /** ISO 20022 reason code, for example AC04 "closed account", where a payment came back. */
  readonly returnReasonCode: string | undefined;
}

export type StatementFault =
  | XmlFault
  /** Well-formed XML, but not a camt.053 statement. */
  | { readonly type: 'NotAStatement'; readonly namespace: string }
  /** `path` such as "Stmt[0]/Ntry[2]/Amt". */
  | { readonly type: 'MissingField'; readonly path: string }
  | { readonly type: 'InvalidField'; readonly path: string; readonly given: string };
