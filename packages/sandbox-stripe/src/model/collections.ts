import type { BalanceTransaction } from './balance-transaction.ts';
import type { Charge } from './charge.ts';
import type { CheckoutSession, LineItem } from './checkout-session.ts';
import type { Customer } from './customer.ts';
import type { Dispute } from './dispute.ts';
import type { Delivery, StripeEvent } from './event.ts';
import type { PaymentIntent } from './payment-intent.ts';
import type { PaymentMethod } from './payment-method.ts';
import type { Payout } from './payout.ts';
import type { Refund } from './refund.ts';
import type { Scheduled } from './scheduled.ts';

/** The first answer to a POST with an idempotency key. */
export interface KeptAnswer {
  readonly id: string;
  readonly path: string;
  readonly paramsHash: string;
  readonly createdMs: number;
  readonly status: number;
  readonly body: string;
  readonly requestId: string;
}

/** What the sandbox remembers of a payment beyond what Stripe shows. */
export interface PaymentNote {
  /** The charge's id. */
  readonly id: string;
  readonly testMethod: string;
}

/** Line items of a session, and which automatic payout took a balance transaction along: both are lists of their own with Stripe. */
export interface SessionLines {
  readonly id: string;
  readonly items: readonly LineItem[];
  readonly paymentIntentData: Readonly<Record<string, unknown>>;
}

export interface PayoutLink {
  readonly id: string;
  readonly payout: string;
}

export interface Collections {
  readonly customers: Customer;
  readonly sessions: CheckoutSession;
  readonly sessionLines: SessionLines;
  readonly paymentIntents: PaymentIntent;
  readonly paymentMethods: PaymentMethod;
  readonly charges: Charge;
  readonly paymentNotes: PaymentNote;
  readonly refunds: Refund;
  readonly disputes: Dispute;
  readonly balanceTransactions: BalanceTransaction;
  readonly payouts: Payout;
  readonly payoutLinks: PayoutLink;
  readonly events: StripeEvent;
  readonly deliveries: Delivery;
  readonly scheduled: Scheduled;
  readonly keptAnswers: KeptAnswer;
}

export type CollectionName = keyof Collections;
