import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { outcomeOf, presentIn, tallyOf } from '../domain/decision.ts';
import type { PositionDecision } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import type { DecisionDue } from '../domain/positions.events.ts';
import { DecisionRepository } from '../persistence/decision.repository.ts';
import { DraftRepository } from '../persistence/draft.repository.ts';
import { PositionChamber } from './position-chamber.ts';
import { PositionMoves } from './position-moves.ts';

/** What did not pass goes on as a draft; what passed waits for its languages and is adopted. */
@Injectable()
export class AfterDecision {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly moves: PositionMoves,
  ) {}

  lock(tx: Tx, positionId: string): Promise<Position | null> {
    return this.drafts.lock(tx, positionId);
  }

  async backToDrafting(tx: Tx, position: Position): Promise<void> {
    await this.drafts.setState(tx, position.id, 'drafting');
    await this.moves.moved(tx, position, 'drafting');
  }
}

/** Ends a vote once everybody who may vote has voted, or when its time is over: whatever was handled late counts as on time. */
@Injectable()
export class SettleDecision implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly decisions: DecisionRepository,
    private readonly chamber: PositionChamber,
    private readonly after: AfterDecision,
  ) {}

  onModuleInit(): void {
    this.handlers.on<DecisionDue>('positions.decision-due', 'positions.settle-decision', async (tx, { decisionId }) => {
      const found = await this.decisions.byId(tx, decisionId);
      const position = found && (await this.after.lock(tx, found.positionId));
      const decision = position && (await this.decisions.byId(tx, decisionId));
      if (position && decision?.outcome === null) await this.settle(tx, position, decision, true);
    });
  }

  /** Call it with the position locked. */
  async settle(tx: Tx, position: Position, decision: PositionDecision, isOver: boolean): Promise<void> {
    await this.chamber.derive(tx, position);
    const { seated, eligible } = await this.chamber.of(tx, position);
    const tally = tallyOf(await this.decisions.votesOf(tx, decision.id), eligible);
    if (!isOver && presentIn(tally) < eligible.length) return;
    const size = { seats: seated.length, eligible: eligible.length };
    const outcome = outcomeOf(size, tally, decision.threshold);
    await this.decisions.settle(tx, decision.id, { ...size, ...tally, outcome, at: this.clock.now() });
    if (outcome !== 'passed') await this.after.backToDrafting(tx, position);
  }
}
