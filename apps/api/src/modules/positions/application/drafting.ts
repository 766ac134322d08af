import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import type { NotFound, WrongState } from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { notDrafting } from '../domain/positions.errors.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { type OpenedPosition, PositionAccess } from './position-access.ts';

export type DraftingFailure = NotFound | WrongState;

/** Work on a text by a representative, while it is a draft: one after the other on the same position. */
@Injectable()
export class Drafting {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly drafts: DraftRepository,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Runs the work with the position locked and answers what the work answers. */
  run<Value, Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<Value, Failure>>,
  ): Promise<Result<Value, Failure | DraftingFailure>> {
    return this.transactions.run<Value, Failure | DraftingFailure>(async (tx) => {
      const opened = await this.access.lockAsRepresentative(tx, actor, positionId);
      if (!opened.ok) return opened;
      if (opened.value.position.state !== 'drafting') return err(notDrafting(opened.value.position.state));
      return work(tx, opened.value);
    });
  }

  /** As {@link run}, and answers the position as it is afterwards. */
  change<Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<unknown, Failure>>,
  ): Promise<Result<Position, Failure | DraftingFailure>> {
    return this.run<Position, Failure>(actor, positionId, async (tx, opened) => {
      const done = await work(tx, opened);
      if (!done.ok) return done;
      return ok((await this.drafts.byId(tx, positionId)) ?? opened.position);
    });
  }
}
