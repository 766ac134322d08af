import type { Rail } from './country-facts.ts';

export type BatchState = 'prepared' | 'authorised' | 'sending' | 'done' | 'void';
export type PaymentState = 'prepared' | 'sent' | 'refused' | 'confirmed' | 'returned';

export interface CompensationBatch {
  readonly id: string;
  readonly fundId: string;
  readonly number: number;
  readonly executeOn: string;
  readonly state: BatchState;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly sendBy: string | null;
  readonly sentAt: Date | null;
  readonly doneAt: Date | null;
}

/** One sum of money to one person or organisation. */
export interface CompensationPayment {
  readonly id: string;
  readonly batchId: string;
  readonly fundId: string;
  readonly envelopeId: string;
  readonly kind: 'honorarium' | 'expense' | 'day_rate';
  readonly accountId: string | null;
  readonly organisationId: string | null;
  readonly methodId: string | null;
  readonly payeeDetailsId: string | null;
  readonly rail: Rail;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly state: PaymentState;
  readonly refusal: string | null;
  readonly sentAt: Date | null;
  readonly confirmedOn: string | null;
  readonly returnedOn: string | null;
  /** Whether what was chosen, approved or accepted still is. */
  readonly stands: boolean;
  /** When it was. */
  readonly entitledAt: Date;
  /** What is given instead of money, by its title in the schedule. */
  readonly inKind: string | null;
}

/** How many payments one transaction sends: small enough to wait for, large enough to post in one statement. */
export const PART_SIZE = 250;
/** More wait for the next batch. */
export const LARGEST_BATCH = 10_000;
