import { DAY_MS, HOUR_MS } from '../../../platform/clock/clock.ts';

/** How long a session lasts in all, and how long it may lie unused. */
export interface SessionLifetime {
  readonly totalMs: number;
  readonly idleMs: number;
}

const ORDINARY: SessionLifetime = { totalMs: 30 * DAY_MS, idleMs: 7 * DAY_MS };
/** For people whose roles need a second factor: they can move money or decide over others. */
const PRIVILEGED: SessionLifetime = { totalMs: 12 * HOUR_MS, idleMs: 2 * HOUR_MS };

export function isSessionAlive(
  session: { createdAt: Date; lastSeenAt: Date },
  privileged: boolean,
  now: Date,
): boolean {
  const { totalMs, idleMs } = privileged ? PRIVILEGED : ORDINARY;
  return now.getTime() - session.createdAt.getTime() < totalMs && now.getTime() - session.lastSeenAt.getTime() < idleMs;
}
