import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { Position } from '../domain/position.ts';
import { Deciding, type DecidingFailure } from './deciding.ts';
import { AfterDecision } from './settle-decision.ts';

/** A text that has to change goes back to drafting; votes on the old words decide nothing any more. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly deciding: Deciding,
    private readonly after: AfterDecision,
  ) {}

  execute(actor: Actor, positionId: string): Promise<Result<Position, DecidingFailure>> {
    return this.deciding.change<DecidingFailure>(actor, positionId, async (tx, { position, decision }) => {
      if (decision.outcome === null || decision.outcome === 'passed') {
        await this.deciding.decisions.takeBack(tx, decision.id, this.deciding.clock.now());
      }
      await this.after.backToDrafting(tx, position);
      return ok();
    });
  }
}
