/** An event keeps the object as it was at that moment; nothing later changes it (https://docs.stripe.com/api/events). */
export interface StripeEvent {
  readonly id: string;
  readonly object: 'event';
  readonly api_version: string;
  readonly created: number;
  readonly data: { readonly object: object; readonly previous_attributes?: object };
  readonly livemode: false;
  readonly pending_webhooks: number;
  readonly request: { readonly id: string | null; readonly idempotency_key: string | null };
  readonly type: string;
}

/** One attempt that is still owed to the webhook endpoint. `order` breaks ties between attempts due at once. */
export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly dueAtMs: number;
  readonly order: number;
  readonly attempt: number;
  /** Whether misbehaviour that was asked for has already had its say about this delivery. */
  readonly judged: boolean;
}
