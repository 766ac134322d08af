import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { GovernanceEvent } from '../domain/governance.events.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { BoardRoles, roleOf } from './board-roles.ts';

type TermEnded = Extract<GovernanceEvent, { type: 'governance.term-ended' }>;

/** Keeps board roles in step with seats: who takes a seat gets its role, who leaves the last one loses it. */
@Injectable()
export class SeatRoles implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly roles: BoardRoles,
    private readonly boards: BoardRepository,
    private readonly seats: SeatRepository,
  ) {}

  onModuleInit(): void {
    this.handlers.on<TermEnded>('governance.term-ended', 'governance.end-board-roles', (tx, { boardId, accountId }) =>
      this.endUnneeded(tx, boardId, accountId),
    );
  }

  async endUnneeded(tx: Tx, boardId: string, accountId: string): Promise<void> {
    const board = await this.boards.byId(tx, boardId);
    if (!board) return;
    const today = dayOf(this.clock.now());
    const held = (await this.seats.heldOn(tx, boardId, today)).filter((seat) => seat.accountId === accountId);
    await this.roles.endAllBut(tx, board.organisationId, accountId, held.map(roleOf));
  }
}
