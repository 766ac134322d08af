import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { DAY_MS, SECOND_MS } from '../clock/clock.ts';
import { SESSION_COOKIE } from './actor.ts';

const REMEMBERED_MS = 30 * DAY_MS;

export interface SessionCookieOptions {
  /** Whether people reach the portal by https. */
  readonly secure: boolean;
  /** Whether the cookie outlives the browser window; off by default, because devices are shared. */
  readonly remember: boolean;
}

export function setSessionCookie(reply: FastifyReply, token: string, { secure, remember }: SessionCookieOptions): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    ...(remember && { maxAge: REMEMBERED_MS / SECOND_MS }),
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  void reply.clearCookie(SESSION_COOKIE, { path: '/' });
}

/** Sets and clears the session cookie of one answer. */
export interface ReplyCookie {
  set(token: string, options: SessionCookieOptions): void;
  clear(): void;
}

/** For GraphQL operations that sign in or out. Not the reply itself: Fastify's replies are thenables, which Nest would await. */
export const ReplySessionCookie = createParamDecorator((_: unknown, context: ExecutionContext): ReplyCookie => {
  const holder = GqlExecutionContext.create(context).getContext<{ reply: FastifyReply }>();
  return {
    set: (token, options) => setSessionCookie(holder.reply, token, options),
    clear: () => clearSessionCookie(holder.reply),
  };
});
