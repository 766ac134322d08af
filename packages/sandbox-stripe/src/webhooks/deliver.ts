import type { Context } from '../context.ts';
import { present } from '../http/present.ts';
import type { Misbehaviour, WebhookFault } from '../misbehaviour.ts';
import type { Delivery, StripeEvent } from '../model/event.ts';
import { signPayload } from './sign.ts';

export interface WebhookEndpoint {
  readonly url: string;
  readonly secret: string;
  /** How long an answer may take; ten seconds where absent. */
  readonly timeoutMs?: number;
}

/** What became of one delivery. `held` and `failed` will be tried again at `retryAtMs`, if there is one. */
export interface DeliveryReport {
  readonly eventId: string;
  readonly eventType: string;
  readonly attempt: number;
  readonly outcome: 'delivered' | 'failed' | 'held' | 'lost';
  readonly httpStatus?: number;
  readonly retryAtMs?: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Stripe tries for up to three days, further and further apart; the exact steps are the sandbox's. */
const retryAfterMs = [minuteMs, 5 * minuteMs, 30 * minuteMs, 2 * hourMs, 5 * hourMs, 10 * hourMs];
const giveUpAfterMs = 72 * hourMs;

/** Deliveries that are due, in the order in which they are going to be sent. */
export function dueDeliveries(context: Context, misbehaviour: Misbehaviour): readonly Delivery[] {
  const due = context.store
    .all('deliveries')
    .filter((delivery) => delivery.dueAtMs <= context.atMs)
    .sort((one, other) => one.dueAtMs - other.dueAtMs || one.order - other.order);
  const types = due.map((delivery) => context.store.need('events', delivery.eventId).type);
  return due.length > 1 && misbehaviour.reorders(types) ? due.reverse() : due;
}

/** Runs synchronous work on the state and commits it. */
export type Transact = <Value>(work: (context: Context) => Value) => Value;

/** Sends one delivery, or does to it what was asked for, and writes down what is still owed. */
export async function deliver(
  transact: Transact,
  endpoint: WebhookEndpoint,
  delivery: Delivery,
  misbehaviour: Misbehaviour,
): Promise<DeliveryReport> {
  const event = transact(({ store }) => store.need('events', delivery.eventId));
  const fault = delivery.judged ? undefined : misbehaviour.forDelivery(event.type);
  if (fault?.type === 'lost' || fault?.type === 'late') {
    return transact((context) => withhold(context, delivery, event, fault));
  }
  const message = transact((context) => ({
    payload: JSON.stringify(present(context, event), null, 2),
    atMs: context.atMs,
  }));
  const httpStatus = await sendFaulty(endpoint, message, fault);
  return transact((context) => settle(context, delivery, event, httpStatus));
}

const about = (delivery: Delivery, event: StripeEvent) => ({
  eventId: event.id,
  eventType: event.type,
  attempt: delivery.attempt,
});

function withhold(
  context: Context,
  delivery: Delivery,
  event: StripeEvent,
  fault: WebhookFault & { readonly type: 'lost' | 'late' },
): DeliveryReport {
  if (fault.type === 'lost') {
    context.store.remove('deliveries', delivery.id);
    return { ...about(delivery, event), outcome: 'lost' };
  }
  const retryAtMs = context.atMs + fault.byMs;
  context.store.put('deliveries', { ...delivery, dueAtMs: retryAtMs, judged: true });
  return { ...about(delivery, event), outcome: 'held', retryAtMs };
}

function settle(
  context: Context,
  delivery: Delivery,
  event: StripeEvent,
  httpStatus: number | undefined,
): DeliveryReport {
  const answered = httpStatus === undefined ? {} : { httpStatus };
  if (httpStatus !== undefined && httpStatus >= 200 && httpStatus < 300) {
    context.store.remove('deliveries', delivery.id);
    return { ...about(delivery, event), outcome: 'delivered', ...answered };
  }
  return { ...about(delivery, event), outcome: 'failed', ...answered, ...retryLater(context, delivery, event) };
}

function retryLater(context: Context, delivery: Delivery, event: StripeEvent): { readonly retryAtMs?: number } {
  const retryAtMs = context.atMs + (retryAfterMs[delivery.attempt - 1] ?? 12 * hourMs);
  if (retryAtMs > event.created * 1000 + giveUpAfterMs) {
    context.store.remove('deliveries', delivery.id);
    return {};
  }
  const next = { ...delivery, dueAtMs: retryAtMs, attempt: delivery.attempt + 1, judged: false };
  context.store.put('deliveries', next);
  return { retryAtMs };
}

/** The status of the genuine message's answer; undefined where there was none, or it was asked to be disregarded. */
async function sendFaulty(
  endpoint: WebhookEndpoint,
  { payload, atMs }: { readonly payload: string; readonly atMs: number },
  fault: WebhookFault | undefined,
): Promise<number | undefined> {
  const nowSeconds = Math.floor(atMs / 1000);
  const send = (secret: string, timestampSeconds: number): Promise<number | undefined> =>
    post(endpoint, payload, signPayload(payload, secret, timestampSeconds));
  if (fault?.type === 'failing') {
    if (fault.reaches) await send(endpoint.secret, nowSeconds);
    return undefined;
  }
  if (fault?.type === 'forged') await send(`${endpoint.secret}_forged`, nowSeconds);
  if (fault?.type === 'misdated') await send(endpoint.secret, nowSeconds + Math.round(fault.byMs / 1000));
  const status = await send(endpoint.secret, nowSeconds);
  const copies = fault?.type === 'duplicate' ? fault.copies : 0;
  for (let copy = 0; copy < copies; copy += 1) await send(endpoint.secret, nowSeconds);
  return status;
}

async function post(endpoint: WebhookEndpoint, payload: string, signature: string): Promise<number | undefined> {
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(endpoint.timeoutMs ?? 10_000),
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    // Unreachable and too slow look the same to a sender: there is no answer, and it tries again.
    return undefined;
  }
}
