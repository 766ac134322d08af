import { createHash, timingSafeEqual } from 'node:crypto';
import type { Answer, Handler } from './serve.ts';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets only those through who carry the operator's token. */
export function forOperator(token: string, handle: Handler): Handler {
  const expected = digestOf(token);
  const unauthorized: Answer = { status: 401, body: '{"refusal":"unauthorized"}', contentType: 'application/json' };
  return (request) =>
    token !== '' && timingSafeEqual(digestOf(request.bearer), expected)
      ? handle(request)
      : Promise.resolve(unauthorized);
}
