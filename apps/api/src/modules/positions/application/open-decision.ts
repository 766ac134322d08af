import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import type { Actor } from '../../../platform/auth/actor.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { VOTING_DAYS } from '../domain/decision.ts';
import type { PositionDecision } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import { type OpenItemsFull, positionIncomplete, type PositionIncomplete } from '../domain/positions.errors.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { Drafting, type DraftingFailure } from './drafting.ts';
import { PositionMoves } from './position-moves.ts';
import { Readiness } from './readiness.ts';

export type OpenDecisionFailure = DraftingFailure | PositionIncomplete | OpenItemsFull;

/** Puts the text to the vote of everybody with a seat. It does not change from here on. */
@Injectable()
export class OpenDecision {
  constructor(
    private readonly drafting: Drafting,
    private readonly readiness: Readiness,
    private readonly decisions: DecisionRepository,
    private readonly drafts: DraftRepository,
    private readonly moves: PositionMoves,
  ) {}

  execute(actor: Actor, positionId: string): Promise<Result<Position, OpenDecisionFailure>> {
    return this.drafting.change<OpenDecisionFailure>(actor, positionId, async (tx, { position, member }) => {
      const missing = await this.readiness.missingOf(tx, position);
      if (missing.length > 0) return err(positionIncomplete(missing));
      const room = await this.readiness.addressees.checkRoom(tx, position);
      if (!room.ok) return room;
      await this.open(tx, position, member.id);
      return ok();
    });
  }

  private async open(tx: Tx, position: Position, openedBy: string): Promise<void> {
    const openedAt = this.drafting.now();
    const { threshold } = await this.readiness.surroundings.rulesOf(tx, position.forumId);
    const earlier = await this.decisions.latest(tx, position.id);
    const decision: PositionDecision = {
      ...{ id: uuidv7(openedAt), positionId: position.id, round: (earlier?.round ?? 0) + 1 },
      ...{ textVersion: position.textVersion, threshold, openedAt, closesAt: daysLater(openedAt, VOTING_DAYS) },
      ...{ outcome: null, seats: null, eligible: null, yes: 0, no: 0, abstain: 0, decidedAt: null },
    };
    await this.decisions.insert(tx, decision, openedBy);
    await this.drafts.setState(tx, position.id, 'deciding');
    await this.moves.decisionOpened(tx, position, decision);
  }
}
