import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EVERY_METHOD } from '../domain/session.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** What a session has shown of its person. */
@Injectable()
export class SessionProofs {
  constructor(
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
  ) {}

  /** The person has just used a second factor in this session. */
  async noteSecondFactor(tx: Tx, sessionId: string): Promise<void> {
    await this.sessions.prove(tx, sessionId, this.clock.now(), EVERY_METHOD);
  }
}
