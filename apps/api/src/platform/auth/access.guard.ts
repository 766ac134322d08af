import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Clock, MINUTE_MS } from '../clock/clock.ts';
import { accessError, type AccessCode } from './access-errors.ts';
import type { Actor } from './actor.ts';
import { ACCESS_RULE, type AccessRule } from './permission.ts';
import { actorOf, transportOf } from './request-actor.ts';

export const STEP_UP_VALID_MS = 5 * MINUTE_MS;

/** Roles whose session must have been opened with a second factor. */
const SECOND_FACTOR_ROLES = [
  'grants_officer',
  'finance_officer',
  'second_officer',
  'safety_officer',
  'board_member',
  'board_chair',
];

/** Denies by default: what carries no rule is refused here and, earlier, at boot. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [
      context.getHandler(),
      context.getClass(),
    ]);
    const transport = transportOf(context);
    const refusal = rule ? this.refusalOf(rule, await actorOf(context)) : 'FORBIDDEN';
    if (refusal) throw accessError(refusal, transport);
    return true;
  }

  private refusalOf(rule: AccessRule, actor: Actor | null): AccessCode | null {
    if (rule.kind === 'public') return null;
    if (!actor) return 'UNAUTHENTICATED';
    if (!rule.permission?.(actor)) return 'FORBIDDEN';
    if (!rule.beforeSecondFactor && !actor.secondFactor && needsSecondFactor(actor)) return 'SECOND_FACTOR_REQUIRED';
    return rule.stepUp && !this.provedRecently(actor) ? 'STEP_UP_REQUIRED' : null;
  }

  private provedRecently(actor: Actor): boolean {
    return actor.provedAt !== null && this.clock.now().getTime() - actor.provedAt.getTime() < STEP_UP_VALID_MS;
  }
}

export function needsSecondFactor(actor: Pick<Actor, 'grants'>): boolean {
  return actor.grants.some((grant) => SECOND_FACTOR_ROLES.includes(grant.role));
}
