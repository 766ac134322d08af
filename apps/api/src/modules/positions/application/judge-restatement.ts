import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { isUuid } from '../../../platform/database/uuid.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { Recommendation } from '../domain/position.ts';
import type { RestatementJudged } from '../domain/positions.events.ts';
import type { Restatement } from '../domain/restatement.ts';
import { RestatementRepository } from '../persistence/restatement.repository.ts';
import { ForumSide } from './forum-side.ts';

export type JudgeRestatementFailure = NotFound | InvalidInput | WrongState;

/** A representative says: yes, that is it; or what is meant instead. */
@Injectable()
export class JudgeRestatement {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly side: ForumSide,
    private readonly rows: RestatementRepository,
    private readonly outbox: Outbox,
  ) {}

  /** `correction` is null where it was understood. */
  execute(
    actor: Actor,
    restatementId: string,
    correction: string | null,
  ): Promise<Result<Restatement, JudgeRestatementFailure>> {
    return this.transactions.run<Restatement, JudgeRestatementFailure>(async (tx) => {
      const found = isUuid(restatementId) ? await this.rows.lockRestatement(tx, restatementId) : null;
      const opened = found && (await this.side.of(tx, actor, found.recommendationId));
      if (!opened) return err(notFound('The restatement'));
      if (found.verdict !== null)
        return err(wrongState(found.verdict, 'Somebody has answered it already; that stands.'));
      const bound = { path: 'correction', minLength: 3, maxLength: 4000 };
      const faults = correction === null ? [] : textFaults(correction, bound);
      if (faults.length > 0) return err(invalidInput(...faults));
      return ok(await this.judge(tx, found, opened, correction?.trim() ?? null));
    });
  }

  private async judge(
    tx: Tx,
    restatement: Restatement,
    { memberId, recommendation }: { readonly memberId: string; readonly recommendation: Recommendation },
    correction: string | null,
  ): Promise<Restatement> {
    const at = this.clock.now();
    const verdict = correction === null ? 'confirmed' : 'corrected';
    await this.rows.judge(tx, restatement.id, { verdict, correction, memberId, at });
    const payload = { recommendationId: recommendation.id, addresseeId: recommendation.addresseeId, verdict };
    const judged: RestatementJudged = { type: 'positions.restatement-judged', payload };
    await this.outbox.publish(tx, judged);
    return { ...restatement, verdict, correction, judgedAt: at };
  }
}
