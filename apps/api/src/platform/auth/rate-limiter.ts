import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ok } from '@baraza/result';
import { Clock } from '../clock/clock.ts';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { TransactionRunner } from '../database/transaction.ts';

export interface RateLimit {
  /** How many within one window. */
  readonly attempts: number;
  readonly windowMs: number;
}

export interface Attempt extends RateLimit {
  readonly operation: string;
  /** Whose attempts are counted together: an account, a handle, a source. Only a keyed hash of it is stored. */
  readonly key: string;
}

/**
 * Counts attempts in fixed windows, in the database, so that every copy of the API sees the same count. A window's
 * bucket cannot be told apart from any other without the key, and its row goes when the window is over. Twice the
 * number of attempts may fall into a span that crosses the border of two windows.
 */
@Injectable()
export class RateLimiter {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Counts this attempt in a transaction of its own, whatever becomes of the request; false when there were too many. */
  async take(attempt: Attempt): Promise<boolean> {
    const now = this.clock.now();
    const { bucket, expiresAt } = this.windowOf(attempt, now);
    const taken = await this.transactions.run(async (tx) => {
      const rows = await tx.query<{ used: number }>(
        `INSERT INTO rate_limits AS r (bucket, used, expires_at) VALUES ($1, 1, $2)
         ON CONFLICT (bucket) DO UPDATE SET used = least(r.used + 1, 1000000) RETURNING used`,
        [bucket, expiresAt],
      );
      const used = rows[0]?.used ?? 1;
      if (used === 1) await tx.query(`DELETE FROM rate_limits WHERE expires_at < $1`, [now]);
      return ok(used);
    });
    return taken.ok && taken.value <= attempt.attempts;
  }

  private windowOf(attempt: Attempt, now: Date): { bucket: Buffer; expiresAt: Date } {
    const index = Math.floor(now.getTime() / attempt.windowMs);
    const place = JSON.stringify([attempt.operation, attempt.key, attempt.windowMs, index]);
    const bucket = createHmac('sha256', `rate-limits:${this.settings.linkSecret}`).update(place).digest();
    return { bucket, expiresAt: new Date((index + 1) * attempt.windowMs) };
  }
}
