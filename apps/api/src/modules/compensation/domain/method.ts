import type { Rail } from './country-facts.ts';

/** One version of where somebody wants to be paid, as far as it is kept outside the vault. */
export interface Method {
  readonly id: string;
  readonly accountId: string;
  readonly version: number;
  readonly rail: Rail;
  readonly country: string;
  readonly vaultRef: string;
  /** The last characters of an account or phone number; empty for cash. */
  readonly hint: string;
  readonly enteredAt: Date;
}
