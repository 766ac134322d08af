import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../context.ts';
import type { Misbehaviour } from '../misbehaviour.ts';
import { sendAnswer, type HttpAnswer } from './answer.ts';
import { authenticate } from './authenticate.ts';
import { readBody } from './read-body.ts';
import { failureAnswer, runRequest } from './run-request.ts';
import { invalidRequest } from './stripe-failure.ts';

export interface ApiDependencies {
  readonly secretKey: string;
  readonly apiVersion: string;
  readonly misbehaviour: Misbehaviour;
  readonly newRequestId: () => string;
  readonly transact: (cause: Context['cause'], work: (context: Context) => HttpAnswer) => HttpAnswer;
}

export async function handleApiRequest(
  request: IncomingMessage,
  response: ServerResponse,
  dependencies: ApiDependencies,
): Promise<void> {
  const id = dependencies.newRequestId();
  const method = request.method ?? 'GET';
  const url = new URL(request.url ?? '/', 'http://sandbox.invalid');
  const body = await readBody(request);
  const authenticated = authenticate(request.headers, dependencies.secretKey);
  if (!authenticated.ok) {
    return sendAnswer(response, failureAnswer(id, authenticated.error), dependencies.apiVersion);
  }
  if (body === undefined || !isForm(request, body)) {
    const failure = invalidRequest('Send form-encoded parameters of less than a megabyte.').error;
    return sendAnswer(response, failureAnswer(id, failure), dependencies.apiVersion);
  }
  const fault = dependencies.misbehaviour.forRequest(method, url.pathname);
  if (fault?.type === 'timeout' && fault.when === 'before') return void response.destroy();
  const idempotencyKey = headerOf(request, 'idempotency-key') ?? null;
  const answer = dependencies.transact({ requestId: id, idempotencyKey }, (context) =>
    runRequest(context, {
      id,
      method,
      path: url.pathname,
      params: method === 'POST' ? body : url.search.slice(1),
      idempotencyKey,
      version: headerOf(request, 'stripe-version'),
      fault: fault?.type === 'error' ? fault : undefined,
    }),
  );
  if (fault?.type === 'timeout') return void response.destroy();
  sendAnswer(response, answer, dependencies.apiVersion);
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isForm(request: IncomingMessage, body: string): boolean {
  const type = headerOf(request, 'content-type');
  return body === '' || (type ?? '').startsWith('application/x-www-form-urlencoded');
}
