import { err, ok, type Result } from '@baraza/result';
import type { CheckoutSession } from './model/checkout-session.ts';
import type { Dispute } from './model/dispute.ts';
import type { Payout } from './model/payout.ts';
import { closeDispute, openDispute, type DisputeFailure } from './payments/disputes.ts';
import { recordMovement } from './payments/movements.ts';
import { paySession, type PayFailure } from './payments/pay-session.ts';
import type { Payer } from './payments/payment-methods.ts';
import type { Transact } from './webhooks/deliver.ts';
import { createAutomaticPayouts, failPayout } from './payments/payouts.ts';
import { failRefund } from './payments/refund-charge.ts';

/** The hands of everybody who is not the merchant: payers, banks, and Stripe itself. For the demo's past and for tests. */
export class SandboxControl {
  readonly #transact: Transact;

  constructor(transact: Transact) {
    this.#transact = transact;
  }

  /** Pays an open session as the hosted page would; `methodId` is one of `testMethods`. */
  payCheckoutSession(
    sessionId: string,
    methodId: string,
    payer: Payer = { name: null, email: null },
  ): Result<CheckoutSession, PayFailure> {
    return this.#transact((context) => paySession(context, sessionId, methodId, payer));
  }

  /** The payer's bank takes back what is not refunded yet. `reason` is one of Stripe's dispute reasons. */
  openDispute(chargeId: string, reason = 'fraudulent'): Result<Dispute, DisputeFailure> {
    return this.#transact((context) => openDispute(context, chargeId, reason));
  }

  closeDispute(disputeId: string, outcome: 'won' | 'lost'): Result<Dispute, DisputeFailure> {
    return this.#transact((context) => closeDispute(context, disputeId, outcome));
  }

  failRefund(refundId: string): Result<undefined, { readonly type: 'no_such_refund' }> {
    return this.#transact((context) => {
      if (context.store.get('refunds', refundId) === undefined) return err({ type: 'no_such_refund' });
      failRefund(context, refundId);
      return ok();
    });
  }

  /** Pays out everything available, one payout per currency, as Stripe does on its schedule. */
  createAutomaticPayouts(): readonly Payout[] {
    return this.#transact((context) => createAutomaticPayouts(context));
  }

  failPayout(payoutId: string): Result<undefined, { readonly type: 'no_such_payout_or_already_failed' }> {
    return this.#transact((context) =>
      failPayout(context, payoutId) ? ok() : err({ type: 'no_such_payout_or_already_failed' }),
    );
  }

  /** Stripe bills its own services: a balance transaction of type `stripe_fee` without a source. Minor units. */
  billStripeFee(amount: number, currency: string, description: string): string {
    return this.#transact((context) => {
      const fields = { amount: -amount, currency, description, fee: 0, reporting_category: 'fee', source: null };
      return recordMovement(context, { ...fields, type: 'stripe_fee' }).id;
    });
  }
}
