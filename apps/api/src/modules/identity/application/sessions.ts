import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import type { Session, SignInMethod } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

const TOKEN_BYTES = 32;

export interface NewSession {
  readonly accountId: string;
  readonly method: SignInMethod;
  /** Whether two factors were shown; a passkey with user verification counts as both. */
  readonly secondFactor: boolean;
  /** Whether signing in is at the same time the fresh proof that money and roles ask for. */
  readonly proved: boolean;
}

export interface OpenedSession {
  /** For the cookie; only its SHA-256 is stored. */
  readonly token: string;
  readonly session: Session;
}

@Injectable()
export class Sessions {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
  ) {}

  async open(tx: Tx, { accountId, method, secondFactor, proved }: NewSession): Promise<OpenedSession> {
    const now = this.clock.now();
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const session: Session = {
      id: uuidv7(now),
      accountId,
      method,
      secondFactor,
      provedAt: proved ? now : null,
      createdAt: now,
      lastSeenAt: now,
    };
    await this.sessions.insert(tx, session, tokenHashOf(token));
    return { token, session };
  }
}

export function tokenHashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
