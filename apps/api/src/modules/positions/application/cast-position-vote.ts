import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { wrongState } from '../../../platform/errors/problems.ts';
import type { VoteChoice } from '../domain/decision.ts';
import type { Position } from '../domain/position.ts';
import { hasInterest, type HasInterest } from '../domain/positions.errors.ts';
import { Deciding, type DecidingFailure } from './deciding.ts';
import { PositionChamber } from './position-chamber.ts';
import { SettleDecision } from './settle-decision.ts';

export type CastPositionVoteFailure = DecidingFailure | HasInterest;

/** A representative votes, openly before the forum; the last vote can be changed until the vote is over. */
@Injectable()
export class CastPositionVote {
  constructor(
    private readonly deciding: Deciding,
    private readonly chamber: PositionChamber,
    private readonly settling: SettleDecision,
  ) {}

  execute(actor: Actor, positionId: string, choice: VoteChoice): Promise<Result<Position, CastPositionVoteFailure>> {
    return this.deciding.change<CastPositionVoteFailure>(
      actor,
      positionId,
      async (tx, { position, member, decision }) => {
        const now = this.deciding.clock.now();
        if (decision.outcome !== null || now >= decision.closesAt) {
          return err(wrongState(decision.outcome ?? 'closed', 'This vote is over. Nothing was recorded.'));
        }
        await this.chamber.derive(tx, position);
        const { eligible } = await this.chamber.of(tx, position);
        if (!eligible.includes(member.id)) return err(hasInterest());
        await this.deciding.decisions.vote(tx, decision.id, member.id, choice, now);
        await this.settling.settle(tx, position, decision, false);
        return ok();
      },
    );
  }
}
