import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { ForumRepresentatives } from '../../forums/index.ts';
import type { PositionDecision } from '../domain/draft.ts';
import type { Position, PositionState } from '../domain/position.ts';
import type { DecisionDue, DecisionOpened, PositionMoved } from '../domain/positions.events.ts';

/** Tells others, by ids only, that a position has come to another state. */
@Injectable()
export class PositionMoves {
  constructor(
    private readonly outbox: Outbox,
    private readonly representatives: ForumRepresentatives,
  ) {}

  async moved(tx: Tx, { id: positionId, forumId }: Position, state: PositionState): Promise<void> {
    const event: PositionMoved = { type: 'positions.moved', payload: { positionId, forumId, state } };
    await this.outbox.publish(tx, event);
  }

  async decisionOpened(tx: Tx, position: Position, decision: PositionDecision): Promise<void> {
    const { id: positionId, forumId } = position;
    const accountIds = (await this.representatives.of(tx, forumId)).map(({ accountId }) => accountId);
    const opened: DecisionOpened = {
      type: 'positions.decision-opened',
      payload: { positionId, forumId, accountIds },
    };
    await this.outbox.publish(tx, opened);
    const due: DecisionDue = { type: 'positions.decision-due', payload: { decisionId: decision.id } };
    await this.outbox.publish(tx, due, decision.closesAt);
    await this.moved(tx, position, 'deciding');
  }
}
