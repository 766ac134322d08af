/** Orders that leave together in one file for the bank. */
export interface PaymentBatch {
  readonly id: string;
  readonly fundId: string;
  /** Running number within the fund. */
  readonly number: number;
  /** Day on which the bank shall pay, `YYYY-MM-DD`. */
  readonly executeOn: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly orderCount: number;
  readonly sentCount: number;
  readonly refusedCount: number;
  /** When its file was last fetched; null while nobody did. */
  readonly downloadedAt: Date | null;
}

export interface PaymentBatchItem {
  readonly batchId: string;
  readonly orderId: string;
  readonly state: 'pending' | 'sent' | 'refused';
  /** The number of the sending, where it was sent. */
  readonly attempt: number | null;
  /** The named failure, where it was not. */
  readonly refusal: { readonly type: string; readonly message: string; readonly conditions?: readonly string[] } | null;
  readonly settledAt: Date | null;
}

/** The account that a fund pays one currency from. It stands on its invoices and is no secret. */
export interface PayingAccount {
  readonly id: string;
  readonly fundId: string;
  readonly currency: string;
  readonly holderName: string;
  readonly streetName: string | null;
  readonly postCode: string | null;
  readonly townName: string;
  readonly country: string;
  readonly accountNumber: string;
  readonly isIban: boolean;
  readonly bic: string | null;
  readonly enteredBy: string;
  readonly enteredAt: Date;
}
