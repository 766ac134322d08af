import qs from 'qs';
import { ok, type Result } from '@baraza/result';
import { invalidRequest, type StripeFailure } from './stripe-failure.ts';

/** Parameters as Stripe takes them: nested brackets, every leaf a string. */
export type Form = Readonly<Record<string, unknown>>;

/** Reads `line_items[0][price_data][currency]=eur&expand[]=payment_intent`, from a body or from a query. */
export function parseForm(text: string): Result<Form, StripeFailure> {
  try {
    return ok(
      qs.parse(text, {
        depth: 8,
        strictDepth: true,
        arrayLimit: 100,
        parameterLimit: 2000,
        throwOnLimitExceeded: true,
        plainObjects: true,
      }) as Form,
    );
  } catch {
    return invalidRequest('The parameters are nested too deeply or are too many.', { beforeExecution: true });
  }
}
