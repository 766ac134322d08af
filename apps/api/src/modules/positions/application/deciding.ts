import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { wrongState, type NotFound, type WrongState } from '../../../platform/errors/problems.ts';
import type { PositionDecision } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { type OpenedPosition, PositionAccess } from './position-access.ts';

export type DecidingFailure = NotFound | WrongState;

export interface OpenedDecision extends OpenedPosition {
  readonly decision: PositionDecision;
}

/** What representatives do with a position that is put to the vote, or has passed and is not adopted yet. */
@Injectable()
export class Deciding {
  constructor(
    private readonly transactions: TransactionRunner,
    readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly drafts: DraftRepository,
    readonly decisions: DecisionRepository,
  ) {}

  change<Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedDecision) => Promise<Result<unknown, Failure>>,
  ): Promise<Result<Position, Failure | DecidingFailure>> {
    return this.transactions.run<Position, Failure | DecidingFailure>(async (tx) => {
      const opened = await this.access.lockAsRepresentative(tx, actor, positionId);
      if (!opened.ok) return opened;
      const { position } = opened.value;
      const decision = await this.decisions.latest(tx, positionId);
      if (position.state !== 'deciding' || !decision) {
        return err(
          wrongState(position.state, 'This position is not before the representatives now. Nothing was changed.'),
        );
      }
      const done = await work(tx, { ...opened.value, decision });
      if (!done.ok) return done;
      return ok((await this.drafts.byId(tx, positionId)) ?? position);
    });
  }
}
