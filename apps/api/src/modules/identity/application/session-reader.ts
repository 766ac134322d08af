import { Injectable } from '@nestjs/common';
import { expectOk, ok } from '@baraza/result';
import { Clock, MINUTE_MS } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import type { SignedInSession } from '../domain/session.ts';
import { isSessionAlive } from '../domain/session-lifetime.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { tokenHashOf } from './sessions.ts';

const MAX_TOKEN_LENGTH = 100;
/** "Last seen" is precise to this: a session in use need not write with every request. */
const TOUCH_EVERY_MS = 5 * MINUTE_MS;

/** The door through which a session token becomes somebody. */
@Injectable()
export class SessionReader {
  constructor(
    private readonly clock: Clock,
    private readonly transactions: TransactionRunner,
    private readonly sessions: SessionRepository,
  ) {}

  async read(tx: Tx, token: string): Promise<SignedInSession | null> {
    if (token.length > MAX_TOKEN_LENGTH) return null;
    return this.sessions.byTokenHash(tx, tokenHashOf(token));
  }

  /** Whether the session may still be used; people with power over others are signed out sooner. */
  isAlive(session: SignedInSession, privileged: boolean): boolean {
    return isSessionAlive(session, privileged, this.clock.now());
  }

  async noteUse(session: SignedInSession): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < TOUCH_EVERY_MS) return;
    expectOk(await this.transactions.run(async (tx) => ok(await this.sessions.touch(tx, session.id, now))));
  }
}
