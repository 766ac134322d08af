export const PAYMENT_ORDER_STATES = ['prepared', 'authorised', 'sent', 'confirmed', 'returned', 'void'] as const;
/** `authorised`: by two people, and waiting for a batch. `sent`: given to the bank. `confirmed`: on its statement. */
export type PaymentOrderState = (typeof PAYMENT_ORDER_STATES)[number];

/** The instruction to pay one tranche to one payee. Its id without hyphens is the end-to-end id. */
export interface PaymentOrder {
  readonly id: string;
  readonly fundId: string;
  readonly awardId: string;
  readonly trancheId: string;
  readonly organisationId: string;
  readonly resolutionId: string;
  readonly payeeId: string;
  /** The version of the bank details that was there when the order was prepared, and no other. */
  readonly detailsId: string;
  readonly amountMinor: bigint;
  readonly currency: string;
  readonly state: PaymentOrderState;
  /** How often it was sent. */
  readonly attempts: number;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
}

export interface PaymentAuthorisation {
  readonly orderId: string;
  readonly accountId: string;
  readonly capacity: 'finance_officer' | 'second_officer' | 'substitute';
  readonly authorisedAt: Date;
}

/** One sending of an order. */
export interface PaymentAttempt {
  readonly orderId: string;
  readonly number: number;
  readonly batchId: string;
  readonly state: 'sent' | 'confirmed' | 'returned';
  readonly sentAt: Date;
  readonly confirmedOn: string | null;
  readonly confirmedAt: Date | null;
  readonly returnedOn: string | null;
  readonly returnedAt: Date | null;
  /** What came back, minor units; the rest stayed with the banks. */
  readonly returnedMinor: bigint | null;
  /** ISO 20022 reason code. */
  readonly returnReason: string | null;
}

/** Two people have to put their names to an order. */
export const NEEDED_AUTHORISATIONS = 2;
