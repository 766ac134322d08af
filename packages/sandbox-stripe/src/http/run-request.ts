import { apiVersion, type Context } from '../context.ts';
import { operations } from '../operations/all-operations.ts';
import type { Answer, Operation } from '../operations/operation.ts';
import type { HttpAnswer } from './answer.ts';
import { expandAnswer } from './expand.ts';
import { parseForm, type Form } from './form.ts';
import { keepAnswer, recallAnswer } from './idempotency.ts';
import { present } from './present.ts';
import { invalidRequest, toErrorBody, type StripeFailure } from './stripe-failure.ts';

export interface ApiRequest {
  readonly id: string;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The body of a POST, the query of everything else: form-encoded either way. */
  readonly params: string;
  readonly idempotencyKey: string | null;
  readonly version: string | undefined;
  /** A failure that was asked for: before anything happens, or after all of it has. */
  readonly fault: { readonly status: number; readonly when: 'before' | 'after' } | undefined;
}

/** Authenticated request in, whole answer out; the caller commits. */
export function runRequest(context: Context, request: ApiRequest): HttpAnswer {
  if (request.fault?.when === 'before') return failureAnswer(request.id, faultOf(request.fault.status));
  const key = request.method === 'POST' ? request.idempotencyKey : null;
  if (key === null) return execute(context, request).answer;
  const recalled = recallAnswer(context, key, request.path, request.params);
  if (!recalled.ok) return failureAnswer(request.id, recalled.error);
  if (recalled.value !== undefined) return recalled.value;
  const { answer, keep } = execute(context, request);
  if (keep) keepAnswer(context, key, request.path, request.params, answer);
  return answer;
}

interface Execution {
  readonly answer: HttpAnswer;
  readonly keep: boolean;
}

function execute(context: Context, request: ApiRequest): Execution {
  const outcome = perform(context, request);
  if (request.fault?.when === 'after') {
    return { answer: failureAnswer(request.id, faultOf(request.fault.status)), keep: true };
  }
  if (!outcome.ok) {
    return { answer: failureAnswer(request.id, outcome.error), keep: outcome.error.beforeExecution !== true };
  }
  const body = JSON.stringify(present(context, outcome.value), null, 2);
  return { answer: { status: 200, body, requestId: request.id, replayed: false }, keep: true };
}

function perform(context: Context, request: ApiRequest): Answer {
  if (request.version !== undefined && request.version !== apiVersion) {
    const message = `This sandbox speaks API version ${apiVersion} only, not ${request.version}.`;
    return invalidRequest(message, { beforeExecution: true });
  }
  const found = findOperation(request.method, request.path);
  if (found === undefined) {
    const message = `Unrecognized request URL (${request.method}: ${request.path}). This sandbox speaks a part of Stripe's API; see its README.`;
    return invalidRequest(message, { status: 404, beforeExecution: true });
  }
  const form = parseForm(request.params);
  if (!form.ok) return form;
  const answer = found.operation.run(context, form.value, found.id);
  return answer.ok ? expandAnswer(context, answer.value, pathsOf(form.value)) : answer;
}

/** The operation has validated `expand` as an array of texts where it takes it at all. */
function pathsOf(form: Form): readonly string[] {
  return (form['expand'] as readonly string[] | undefined) ?? [];
}

function findOperation(
  method: string,
  path: string,
): { readonly operation: Operation; readonly id: string } | undefined {
  const steps = path.split('/');
  for (const operation of operations) {
    const pattern = operation.path.split('/');
    if (operation.method !== method || pattern.length !== steps.length) continue;
    if (!pattern.every((step, index) => step === ':id' || step === steps[index])) continue;
    return { operation, id: decode(steps[pattern.indexOf(':id')] ?? '') };
  }
  return undefined;
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

function faultOf(status: number): StripeFailure {
  if (status === 429) {
    const message = 'Request rate limit exceeded (asked for in the sandbox).';
    return { type: 'invalid_request_error', status, code: 'rate_limit', message };
  }
  return {
    type: 'api_error',
    status,
    message: 'Sorry! There was an error while talking to Stripe (asked for in the sandbox).',
  };
}

export function failureAnswer(requestId: string, failure: StripeFailure): HttpAnswer {
  const body = JSON.stringify(toErrorBody(failure, requestId), null, 2);
  return { status: failure.status, body, requestId, replayed: false };
}
