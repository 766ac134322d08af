import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '../../../platform/errors/problems.ts';
import { interviews, prepares } from '../domain/room.ts';
import type { EngagementSession } from '../domain/taking-part.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/**
 * Before anybody is asked again, somebody reads what was said already and writes down what it leaves open. Whoever is
 * invited reads that sentence first.
 */
@Injectable()
export class ReadExisting {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: TakingPartAccess,
    private readonly sessions: SessionRepository,
  ) {}

  execute(
    actor: Actor,
    sessionId: string,
    whyAgain: string,
  ): Promise<Result<EngagementSession, NotFound | InvalidInput>> {
    const faults = textFaults(whyAgain, { path: 'whyAgain', minLength: 20, maxLength: 2000 });
    if (faults.length > 0) return Promise.resolve(err(invalidInput(...faults)));
    return this.transactions.run<EngagementSession, NotFound | InvalidInput>(async (tx) => {
      const found = await this.access.lockSession(tx, actor, sessionId);
      const isAllowed = found && (found.session.kind === 'interview' ? interviews : prepares)(found.room);
      if (!found || !isAllowed) return err(notFound('The session'));
      await this.sessions.markRead(tx, found.session.id, whyAgain.trim(), actor.accountId, this.clock.now());
      return ok({ ...found.session, whyAgain: whyAgain.trim() });
    });
  }
}
