import { err, type Err } from '@baraza/result';

/** The `error` member of Stripe's error body (https://docs.stripe.com/api/errors) with the HTTP status it travels with. */
export interface StripeFailure {
  readonly type: 'invalid_request_error' | 'card_error' | 'idempotency_error' | 'api_error';
  readonly status: number;
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
  readonly declineCode?: string;
  readonly charge?: string;
  readonly paymentIntent?: object;
  readonly paymentMethod?: object;
  /** Stripe keeps an answer under its idempotency key only once the endpoint has begun to execute. */
  readonly beforeExecution?: true;
}

type Details = Omit<Partial<StripeFailure>, 'type' | 'message'>;

export function invalidRequest(message: string, details: Details = {}): Err<StripeFailure> {
  return err({ status: 400, ...details, type: 'invalid_request_error', message });
}

/** What Stripe answers for an id that it does not have, in the path (`param` "id") or in a parameter. */
export function noSuch(kind: string, id: string, param: string): Err<StripeFailure> {
  const status = param === 'id' ? 404 : 400;
  return invalidRequest(`No such ${kind}: '${id}'`, { status, code: 'resource_missing', param });
}

export function toErrorBody(failure: StripeFailure, requestId: string): { readonly error: Record<string, unknown> } {
  const { type, message, code, param, declineCode, charge, paymentIntent, paymentMethod } = failure;
  const optional = {
    code,
    param,
    decline_code: declineCode,
    charge,
    payment_intent: paymentIntent,
    payment_method: paymentMethod,
    doc_url: code === undefined ? undefined : `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return { error: { ...Object.fromEntries(present), message, request_log_url: `sandbox:${requestId}`, type } };
}
