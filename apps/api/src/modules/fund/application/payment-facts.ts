import { Injectable } from '@nestjs/common';
import { zero, type Money } from '@baraza/money';
import Stripe from 'stripe';
import { SECOND_MS } from '../../../platform/clock/clock.ts';
import { fromProviderAmount } from '../domain/provider-amount.ts';
import type { MovementKind } from '../domain/contribution.ts';
import type { Parked, PaymentFacts, ProviderMovement, UnpaidState } from '../domain/provider-facts.ts';
import { PaymentProvider } from './payment-provider.ts';

type Intent = Stripe.PaymentIntent;
type BalanceTransaction = Stripe.BalanceTransaction;

/**
 * Asks the provider what is true about one payment now. Events only say where to look, so their order, repetition and
 * age cannot change what is booked; each movement is named by the balance transaction that it is.
 */
@Injectable()
export class ReadPaymentFacts {
  constructor(private readonly provider: PaymentProvider) {}

  /** Null for objects that are no part of a payment. */
  async execute(objectKind: string, objectId: string): Promise<PaymentFacts | null> {
    const { stripe } = this.provider;
    switch (objectKind) {
      case 'checkout.session':
        return this.ofSession(await stripe.checkout.sessions.retrieve(objectId));
      case 'payment_intent':
        return this.ofIntent(objectId, null);
      case 'charge':
        return this.ofIntentOf(await stripe.charges.retrieve(objectId));
      case 'refund':
        return this.ofIntentOf(await stripe.refunds.retrieve(objectId));
      case 'dispute':
        return this.ofIntentOf(await stripe.disputes.retrieve(objectId));
      default:
        return null;
    }
  }

  private async ofIntentOf(object: { payment_intent: string | Intent | null }): Promise<PaymentFacts | null> {
    const id = idOf(object.payment_intent);
    return id === null ? null : this.ofIntent(id, null);
  }

  private async ofSession(session: Stripe.Checkout.Session): Promise<PaymentFacts> {
    const intent = idOf(session.payment_intent);
    if (intent !== null) return this.ofIntent(intent, session);
    const unpaid: UnpaidState = session.status === 'expired' ? 'expired' : 'awaiting_payment';
    return { contributionId: session.client_reference_id, paymentIntent: null, unpaid, movements: [], parked: [] };
  }

  private async ofIntent(id: string, session: Stripe.Checkout.Session | null): Promise<PaymentFacts> {
    const { stripe } = this.provider;
    const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge.balance_transaction'] });
    const expand = ['data.balance_transaction', 'data.failure_balance_transaction'];
    const refunds = await stripe.refunds.list({ payment_intent: id, limit: 100, expand });
    const disputes = await stripe.disputes.list({ payment_intent: id, limit: 100 });
    const found = [
      ...ofCharge(intent.latest_charge),
      ...refunds.data.flatMap(ofRefund),
      ...disputes.data.flatMap(ofDispute),
    ];
    const unpaid = unpaidStateOf(intent.status, session?.status ?? null);
    const unknown =
      unpaid === null
        ? [{ providerKey: `${id}:${intent.status}`, reason: `unknown payment status ${intent.status}` }]
        : [];
    return {
      contributionId: intent.metadata['contribution'] ?? session?.client_reference_id ?? null,
      paymentIntent: id,
      unpaid,
      movements: found.filter((fact): fact is ProviderMovement => 'kind' in fact),
      parked: [...unknown, ...found.filter((fact): fact is Parked => 'reason' in fact)],
    };
  }
}

/** The provider's vocabulary, read with care: a word it adds later must not stop the worker. */
function unpaidStateOf(status: string, session: string | null): UnpaidState | null {
  if (session === 'expired') return 'expired';
  const states: Record<string, UnpaidState> = {
    requires_payment_method: session === 'complete' ? 'failed' : 'awaiting_payment',
    requires_confirmation: 'awaiting_payment',
    requires_action: 'awaiting_payment',
    requires_capture: 'processing',
    processing: 'processing',
    succeeded: 'processing',
    canceled: 'failed',
  };
  return states[status] ?? null;
}

function ofCharge(charge: string | Stripe.Charge | null): (ProviderMovement | Parked)[] {
  if (charge === null || typeof charge === 'string' || charge.status !== 'succeeded') return [];
  const transaction = charge.balance_transaction;
  // The provider makes the balance transaction of some rails a moment later; another event will tell.
  return transaction === null || typeof transaction === 'string'
    ? []
    : [movementOf(transaction, 'received', charge.currency)];
}

function ofRefund(refund: Stripe.Refund): (ProviderMovement | Parked)[] {
  const told: [string | BalanceTransaction | null | undefined, MovementKind][] = [
    [refund.balance_transaction, 'refunded'],
    [refund.failure_balance_transaction, 'refund_failed'],
  ];
  return told.flatMap(([transaction, kind]) =>
    transaction && typeof transaction !== 'string' ? [movementOf(transaction, kind, refund.currency)] : [],
  );
}

function ofDispute(dispute: Stripe.Dispute): (ProviderMovement | Parked)[] {
  const moved = dispute.balance_transactions.map((transaction) =>
    movementOf(transaction, transaction.amount < 0 ? 'dispute_opened' : 'dispute_won', dispute.currency),
  );
  if (dispute.status !== 'lost') return moved;
  const opened = moved.find((fact): fact is ProviderMovement => 'kind' in fact && fact.kind === 'dispute_opened');
  if (!opened) return moved;
  const lost = {
    ...opened,
    kind: 'dispute_lost' as const,
    providerKey: `lost:${dispute.id}`,
    fee: zero(opened.fee.currency),
  };
  return [...moved, lost];
}

function movementOf(transaction: BalanceTransaction, kind: MovementKind, chargedIn: string): ProviderMovement | Parked {
  const amount = fromProviderAmount(Math.abs(transaction.amount), transaction.currency);
  const fee = signedAmount(transaction.fee, transaction.currency);
  if (transaction.currency !== chargedIn) {
    return { providerKey: transaction.id, reason: `settled in ${transaction.currency}, not in ${chargedIn}` };
  }
  if (amount === null || fee === null)
    return { providerKey: transaction.id, reason: `amount in ${transaction.currency} without an exact equal` };
  return { providerKey: transaction.id, kind, amount, fee, occurredAt: new Date(transaction.created * SECOND_MS) };
}

function signedAmount(amount: number, code: string): Money | null {
  const size = fromProviderAmount(Math.abs(amount), code);
  return size && amount < 0 ? { ...size, amountMinor: -size.amountMinor } : size;
}

function idOf(object: string | { id: string } | null): string | null {
  return typeof object === 'string' ? object : (object?.id ?? null);
}
