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
    return this.locked<Value, Failure>(actor, positionId, async (tx, opened) => {
      if (opened.position.state !== 'drafting') return err(notDrafting(opened.position.state));
      return work(tx, opened);
    });
  }

  /** As {@link change}, in whatever state it is. */
  reopen(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<unknown, WrongState>>,
  ): Promise<Result<Position, DraftingFailure>> {
    return this.locked<Position, WrongState>(actor, positionId, (tx, opened) => this.after(tx, opened, work));
  }

  private locked<Value, Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<Value, Failure | DraftingFailure>>,
  ): Promise<Result<Value, Failure | DraftingFailure>> {
    return this.transactions.run<Value, Failure | DraftingFailure>(async (tx) => {
      const opened = await this.access.lockAsRepresentative(tx, actor, positionId);
      return opened.ok ? work(tx, opened.value) : opened;
    });
  }

  /** As {@link run}, and answers the position as it is afterwards. */
  change<Failure>(
    actor: Actor,
    positionId: string,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<unknown, Failure>>,
  ): Promise<Result<Position, Failure | DraftingFailure>> {
    return this.run<Position, Failure>(actor, positionId, (tx, opened) => this.after(tx, opened, work));
  }

  private async after<Failure>(
    tx: Tx,
    opened: OpenedPosition,
    work: (tx: Tx, opened: OpenedPosition) => Promise<Result<unknown, Failure>>,
  ): Promise<Result<Position, Failure>> {
    const done = await work(tx, opened);
    if (!done.ok) return done;
    return ok((await this.drafts.byId(tx, opened.position.id)) ?? opened.position);
  }
}
