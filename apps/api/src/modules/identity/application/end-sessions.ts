import { Injectable } from '@nestjs/common';
import { err, expectOk, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { type Tx, TransactionRunner } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

/** Ends sessions of one's own; the next request of an ended session is a stranger's. */
@Injectable()
export class EndSessions {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly sessions: SessionRepository,
  ) {}

  one(actor: Actor, sessionId: string): Promise<Result<undefined, NotFound>> {
    return this.transactions.run(async (tx): Promise<Result<undefined, NotFound>> => {
      const ended = isUuid(sessionId) && (await this.sessions.revoke(tx, actor.accountId, sessionId, this.clock.now()));
      return ended ? ok() : err(notFound('This session'));
    });
  }

  async current(actor: Actor): Promise<void> {
    const now = this.clock.now();
    expectOk(
      await this.transactions.run(async (tx) =>
        ok(await this.sessions.revoke(tx, actor.accountId, actor.sessionId, now)),
      ),
    );
  }

  async everywhere(actor: Actor): Promise<void> {
    expectOk(await this.transactions.run(async (tx) => ok(await this.all(tx, actor.accountId))));
  }

  all(tx: Tx, accountId: string): Promise<number> {
    return this.sessions.revokeAll(tx, accountId, this.clock.now(), null);
  }

  others(tx: Tx, actor: Actor): Promise<number> {
    return this.sessions.revokeAll(tx, actor.accountId, this.clock.now(), actor.sessionId);
  }
}
