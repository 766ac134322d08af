import { type CanActivate, type CustomDecorator, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { accessError } from './access-errors.ts';
import { RateLimiter, type RateLimit } from './rate-limiter.ts';
import { actorOf, requestOf, transportOf } from './request-actor.ts';

interface RateLimitRule extends RateLimit {
  readonly by: 'actor' | 'source';
}

const RATE_LIMIT_RULE = 'baraza:rate-limit';

/** At most so many calls of this operation by one person; by one source where nobody is signed in. */
export const LimitPerActor = (attempts: number, windowMs: number): CustomDecorator =>
  SetMetadata(RATE_LIMIT_RULE, { by: 'actor', attempts, windowMs } satisfies RateLimitRule);

/** At most so many calls of this operation from one network address, of which only a keyed hash is kept for the window. */
export const LimitPerSource = (attempts: number, windowMs: number): CustomDecorator =>
  SetMetadata(RATE_LIMIT_RULE, { by: 'source', attempts, windowMs } satisfies RateLimitRule);

@Injectable()
export class RateLimitGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<RateLimitRule | undefined>(RATE_LIMIT_RULE, context.getHandler());
    if (!rule) return true;
    const operation = `${context.getClass().name}.${context.getHandler().name}`;
    const key = await keyOf(rule, context);
    const { attempts, windowMs } = rule;
    if (await this.limiter.take({ operation, key, attempts, windowMs })) return true;
    throw accessError('RATE_LIMITED', transportOf(context));
  }
}

async function keyOf(rule: RateLimitRule, context: ExecutionContext): Promise<string> {
  const actor = rule.by === 'actor' ? await actorOf(context) : null;
  return actor ? `account:${actor.accountId}` : `source:${requestOf(context).ip}`;
}
