import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { RateLimiter } from '../../../platform/auth/rate-limiter.ts';
import { MINUTE_MS } from '../../../platform/clock/clock.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/identity.errors.ts';

const WINDOW_MINUTES = 15;
const ATTEMPTS_PER_HANDLE = 10;
const ATTEMPTS_PER_ACCOUNT = 8;

/**
 * Slows down guessing, whether the handle exists or not. Passkeys are not counted: they cannot be guessed, so somebody
 * whose handle is being attacked can still come in.
 */
@Injectable()
export class AttemptLimits {
  constructor(private readonly limiter: RateLimiter) {}

  ofHandle(handleKey: string): Promise<Result<undefined, TooManyAttempts>> {
    return this.take('sign-in', handleKey, ATTEMPTS_PER_HANDLE);
  }

  ofAccount(operation: string, accountId: string): Promise<Result<undefined, TooManyAttempts>> {
    return this.take(operation, accountId, ATTEMPTS_PER_ACCOUNT);
  }

  private async take(operation: string, key: string, attempts: number): Promise<Result<undefined, TooManyAttempts>> {
    const free = await this.limiter.take({ operation, key, attempts, windowMs: WINDOW_MINUTES * MINUTE_MS });
    return free ? ok() : err(tooManyAttempts(WINDOW_MINUTES));
  }
}
