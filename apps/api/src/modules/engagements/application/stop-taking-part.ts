import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { type NotFound, notFound } from '../../../platform/errors/problems.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { SessionPeople } from './session-people.ts';

/** Anybody stops at any time, without a reason; whoever stops in a session is paid for it whole. */
@Injectable()
export class StopTakingPart {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly sessions: SessionRepository,
    private readonly people: SessionPeople,
  ) {}

  execute(actor: Actor, sessionId: string): Promise<Result<EngagementSession, NotFound>> {
    return this.transactions.run<EngagementSession, NotFound>(async (tx) => {
      const session = isUuid(sessionId) ? await this.sessions.lock(tx, sessionId) : null;
      if (!session || !(await this.people.leave(tx, session, actor.accountId))) return err(notFound('Your place'));
      return ok(session);
    });
  }
}
