import type { ExpenseKind } from './schedule.ts';

export type ClaimState = 'filed' | 'approved' | 'refused' | 'withdrawn';

/** What somebody spent, or will have to spend, to take part. */
export interface Claim {
  readonly id: string;
  readonly fundId: string;
  readonly envelopeId: string;
  readonly accountId: string;
  readonly forumId: string;
  readonly kind: ExpenseKind;
  readonly isAdvance: boolean;
  readonly purpose: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly neededBy: string | null;
  /** In place of a receipt, where carrying one is dangerous. */
  readonly declaration: string | null;
  readonly state: ClaimState;
  readonly filedAt: Date;
  readonly decidedAt: Date | null;
  readonly approvedMinor: bigint | null;
  readonly reason: string | null;
  /** What an advance was spent on, once the person said so. */
  readonly spentMinor: bigint | null;
  readonly settlement: 'filed' | 'accepted' | null;
  readonly settlementNote: string | null;
  readonly receiptCount: number;
  readonly paymentState: 'prepared' | 'sent' | 'confirmed' | 'returned' | 'refused' | null;
  readonly paidOn: string | null;
}

export interface Receipt {
  readonly id: string;
  readonly claimId: string;
  readonly vaultRef: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly addedAt: Date;
}
