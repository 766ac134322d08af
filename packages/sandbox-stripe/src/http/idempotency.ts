import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@baraza/result';
import type { Context } from '../context.ts';
import type { KeptAnswer } from '../model/collections.ts';
import type { HttpAnswer } from './answer.ts';
import type { StripeFailure } from './stripe-failure.ts';

const keptMs = 24 * 60 * 60 * 1000;

const mismatch = (message: string): Result<never, StripeFailure> =>
  err({ type: 'idempotency_error', status: 400, message, beforeExecution: true });

/**
 * The first answer given under this key, whatever it was, for the same request; undefined for a new key. Stripe
 * forgets a key after at least 24 hours; the sandbox forgets it then exactly
 * (https://docs.stripe.com/api/idempotent_requests).
 */
export function recallAnswer(
  context: Context,
  key: string,
  path: string,
  body: string,
): Result<HttpAnswer | undefined, StripeFailure> {
  if (key.length > 255) return mismatch('Idempotency keys are at most 255 characters long.');
  const kept = context.store.get('keptAnswers', key);
  if (kept === undefined) return ok(undefined);
  if (context.atMs - kept.createdMs >= keptMs) {
    context.store.remove('keptAnswers', key);
    return ok(undefined);
  }
  const advice = `Try using a key other than '${key}' if you meant to execute a different request.`;
  if (kept.path !== path) {
    const endpoints = `('${path}' vs '${kept.path}')`;
    return mismatch(
      `Keys for idempotent requests can only be used for the same endpoint they were first used for ${endpoints}. ${advice}`,
    );
  }
  if (kept.paramsHash !== hashParams(body)) {
    return mismatch(
      `Keys for idempotent requests can only be used with the same parameters they were first used with. ${advice}`,
    );
  }
  return ok({ status: kept.status, body: kept.body, requestId: kept.requestId, replayed: true });
}

export function keepAnswer(context: Context, key: string, path: string, body: string, answer: HttpAnswer): void {
  const kept: KeptAnswer = {
    id: key,
    path,
    paramsHash: hashParams(body),
    createdMs: context.atMs,
    status: answer.status,
    body: answer.body,
    requestId: answer.requestId,
  };
  context.store.put('keptAnswers', kept);
}

/** The order in which parameters were written does not make a request another one. */
function hashParams(body: string): string {
  const pairs = [...new URLSearchParams(body)].map(([name, value]) => JSON.stringify([name, value]));
  return createHash('sha256').update(pairs.sort().join('\n')).digest('hex');
}
