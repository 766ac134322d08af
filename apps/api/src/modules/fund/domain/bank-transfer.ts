import type { Money } from '@baraza/money';

export const TRANSFER_STATES = ['entered', 'confirmed', 'rejected'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** A line of the fund's bank statement that one officer entered; it counts once another person confirmed it. */
export interface BankTransfer {
  readonly id: string;
  readonly fundId: string;
  readonly contributionId: string;
  readonly amount: Money;
  readonly valueOn: string;
  /** The bank's own reference of the line. */
  readonly bankReference: string;
  readonly state: TransferState;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly rejection: string | null;
}
