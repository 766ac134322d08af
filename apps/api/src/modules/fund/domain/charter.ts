/** A way in which a contribution reaches the fund. */
export const RAILS = ['card', 'bank_debit', 'transfer'] as const;
export type Rail = (typeof RAILS)[number];

/** What a fund's charter says about money coming in. */
export interface FundCharter {
  /** The largest part of a cycle's contributions, per currency, that may become allocatable from one contributor (M4). */
  readonly maxSharePercent: number;
  readonly cycleMonths: number;
  /** How long each rail's payer can take money back, in days; until then it has not cleared (M2). */
  readonly chargebackDays: Readonly<Record<Rail, number>>;
}

/** Card networks: 120 days. SEPA direct debit: eight weeks without reason. A credit transfer is final. */
export const DEFAULT_CHARTER: FundCharter = {
  maxSharePercent: 30,
  cycleMonths: 12,
  chargebackDays: { card: 120, bank_debit: 56, transfer: 0 },
};

/** Where transfers go: shown on the payment instructions, per currency. */
export interface ReceivingAccount {
  readonly currency: string;
  readonly beneficiary: string;
  /** IBAN, or the account number where there is none. */
  readonly accountNumber: string;
  readonly bic: string;
  readonly bankName: string;
}
