import type { Rail } from './country-facts.ts';

/** One version of where somebody wants to be paid, as far as it is kept outside the vault. */
export interface Method {
  readonly id: string;
  readonly accountId: string;
  readonly version: number;
  readonly rail: Rail;
  readonly country: string;
  readonly vaultRef: string;
  /** Whether a name is sealed in it: only then somebody can be looked up where the law asks for it. */
  readonly hasName: boolean;
  /** The last characters of an account or phone number; empty for cash. */
  readonly hint: string;
  readonly enteredAt: Date;
}
