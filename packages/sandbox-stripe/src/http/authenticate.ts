import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { ok, type Result } from '@baraza/result';
import { invalidRequest, type StripeFailure } from './stripe-failure.ts';

/** Bearer, or Basic with the key as the user name, as Stripe takes both. */
export function authenticate(headers: IncomingHttpHeaders, secretKey: string): Result<undefined, StripeFailure> {
  const before = { status: 401, beforeExecution: true } as const;
  const key = presentedKey(headers.authorization ?? '');
  if (key === '') {
    const message =
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').";
    return invalidRequest(message, before);
  }
  if (same(key, secretKey)) return ok();
  const masked = key.length > 12 ? `${key.slice(0, 8)}${'*'.repeat(key.length - 12)}${key.slice(-4)}` : '****';
  return invalidRequest(`Invalid API Key provided: ${masked}`, before);
}

function presentedKey(header: string): string {
  const [scheme = '', credentials = ''] = header.split(' ');
  if (scheme.toLowerCase() === 'bearer') return credentials;
  if (scheme.toLowerCase() !== 'basic') return '';
  return Buffer.from(credentials, 'base64').toString('utf8').split(':')[0] ?? '';
}

function same(one: string, other: string): boolean {
  const digest = (value: string): Buffer => createHash('sha256').update(value).digest();
  return timingSafeEqual(digest(one), digest(other));
}
