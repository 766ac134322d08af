import type { Bank, BankAccount, StructuredAddress } from '@baraza/open-data';

/** What is sealed in the vault: everything that a bank needs to find the payee. */
export interface BankDetails {
  /** The account holder's legal name, in the spelling of the bank. */
  readonly holderName: string;
  readonly address: StructuredAddress;
  readonly account: BankAccount;
  readonly bank: Bank;
}

export type PayeeState = 'waiting' | 'confirmed' | 'rejected';

/** One version of an organisation's bank details, as far as it is kept outside the vault. */
export interface PayeeVersion {
  readonly id: string;
  readonly payeeId: string;
  readonly version: number;
  readonly vaultRef: string;
  /** The last characters of the account number, at most four. */
  readonly accountHint: string;
  /** Where the account holder lives, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly state: PayeeState;
  readonly evidence: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

/** Where one organisation receives money of one currency. */
export interface Payee {
  readonly id: string;
  readonly organisationId: string;
  /** Currency of the account. */
  readonly currency: string;
  readonly detailsChangedAt: Date;
  /** The version that counts: always the latest. */
  readonly current: PayeeVersion;
}

/** As many last characters as can be told without giving the number away: four of a usual one, fewer of a short one. */
export function accountHintOf(account: BankAccount): string {
  const number = account.type === 'iban' ? account.iban : account.accountNumber;
  return number.slice(-Math.max(1, Math.min(4, Math.floor(number.length / 3))));
}

/** The same account always gives the same text, however it was typed. */
export function accountIdentityOf(details: Pick<BankDetails, 'account' | 'bank'>): string {
  if (details.account.type === 'iban') return `iban:${details.account.iban}`;
  const { bank } = details;
  const bankId = bank.type === 'bic' ? bank.bic.slice(0, 8) : bank.type === 'clearing' ? bank.memberId : '';
  return `other:${bankId}:${details.account.accountNumber.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase()}`;
}
