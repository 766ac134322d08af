import { makeId, type RandomBytes } from './model/identifiers.ts';
import type { StripeEvent } from './model/event.ts';
import type { ScheduledAction } from './model/scheduled.ts';
import type { Store } from './store/store.ts';

/** The API version the sandbox answers in, and the only one that it takes in a `Stripe-Version` header. */
export const apiVersion = '2026-10-28.endive';

/** How long things take. Stripe's own test mode takes about three minutes for what takes banks days. */
export interface Delays {
  /** From submitting a bank debit to its success or failure. */
  readonly bankDebitMs: number;
  /** From the promise of a bank transfer to its arrival. */
  readonly bankTransferMs: number;
  /** From the success of a payment to the dispute, for the test methods that are disputed. */
  readonly disputeMs: number;
  /** From the submission of evidence to the bank's verdict. */
  readonly disputeVerdictMs: number;
  /** Until a refund that is pending is through, or one that fails is known to have failed. */
  readonly refundMs: number;
  /** From a payout to its arrival at the bank. */
  readonly payoutMs: number;
  /** Until charged money may be paid out. */
  readonly fundsAvailableMs: number;
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

export const defaultDelays: Delays = {
  bankDebitMs: 3 * minuteMs,
  bankTransferMs: 3 * minuteMs,
  disputeMs: 3 * minuteMs,
  disputeVerdictMs: minuteMs,
  refundMs: 3 * minuteMs,
  payoutMs: dayMs,
  fundsAvailableMs: 2 * dayMs,
};

/** What an operation works on: the state, and the one moment at which all of it happens. */
export interface Context {
  readonly store: Store;
  readonly atMs: number;
  readonly random: RandomBytes;
  readonly delays: Delays;
  /** Without a slash at its end. */
  readonly publicBaseUrl: string;
  /** Names the API request in the events it causes; both null for what happens on the hosted page or by itself. */
  readonly cause: { readonly requestId: string | null; readonly idempotencyKey: string | null };
}

export const seconds = (context: Context): number => Math.floor(context.atMs / 1000);

export const newId = (context: Context, prefix: string, length?: number): string =>
  makeId(context.random, prefix, length);

export function schedule(context: Context, delayMs: number, action: ScheduledAction): void {
  context.store.put('scheduled', { id: newId(context, 'sch'), dueAtMs: context.atMs + delayMs, action });
}

/** Writes the event down together with the delivery that is owed, in the same commit as the change it tells of. */
export function emit(context: Context, type: string, object: object, previousAttributes?: object): void {
  const { store, cause } = context;
  const event: StripeEvent = {
    id: newId(context, 'evt'),
    object: 'event',
    api_version: apiVersion,
    created: seconds(context),
    data: previousAttributes === undefined ? { object } : { object, previous_attributes: previousAttributes },
    livemode: false,
    pending_webhooks: 1,
    request: { id: cause.requestId, idempotency_key: cause.idempotencyKey },
    type,
  };
  const order = store.count('events');
  store.put('events', event);
  store.put('deliveries', { id: event.id, eventId: event.id, dueAtMs: context.atMs, order, attempt: 1, judged: false });
}
