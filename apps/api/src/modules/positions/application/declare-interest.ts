import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { textFaults } from '../../../platform/errors/bounded-text.ts';
import {
  invalidInput,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '../../../platform/errors/problems.ts';
import type { Position } from '../domain/position.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { PositionAccess } from './position-access.ts';
import { PositionChamber } from './position-chamber.ts';
import { SettleDecision } from './settle-decision.ts';

export type DeclareInterestFailure = NotFound | InvalidInput | WrongState;

@Injectable()
export class InterestEffects {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly settling: SettleDecision,
    private readonly access: PositionAccess,
  ) {}

  /** With one voter fewer, everybody else may have voted already. */
  async settleIfLast(tx: Parameters<DecisionRepository['latest']>[0], position: Position): Promise<Position> {
    const decision = position.state === 'deciding' ? await this.decisions.latest(tx, position.id) : null;
    if (decision?.outcome !== null) return position;
    await this.settling.settle(tx, position, decision, false);
    return (await this.access.reread(tx, position.id)) ?? position;
  }
}

/** A representative has something to do with an addressee: they may speak and write, and do not vote. */
@Injectable()
export class DeclarePositionInterest {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly access: PositionAccess,
    private readonly chamber: PositionChamber,
    private readonly effects: InterestEffects,
  ) {}

  execute(actor: Actor, positionId: string, reason: string): Promise<Result<Position, DeclareInterestFailure>> {
    return this.transactions.run<Position, DeclareInterestFailure>(async (tx) => {
      const opened = await this.access.lockAsRepresentative(tx, actor, positionId);
      if (!opened.ok) return opened;
      const { position, member } = opened.value;
      const faults = textFaults(reason, { path: 'reason', minLength: 3, maxLength: 1000 });
      if (faults.length > 0) return err(invalidInput(...faults));
      if (position.state !== 'drafting' && position.state !== 'deciding') {
        return err(wrongState(position.state, 'This position is decided. Nothing was recorded.'));
      }
      await this.chamber.declare(tx, position, member.id, reason.trim(), this.clock.now());
      return ok(await this.effects.settleIfLast(tx, position));
    });
  }
}
