import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { MembersEnded } from '../../forums/index.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { EndSeat } from './end-seat.ts';

/** Only members represent: when a membership ends, so does the seat that was held by it. */
@Injectable()
export class VacateLeftSeats implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly seats: SeatRepository,
    private readonly ending: EndSeat,
  ) {}

  onModuleInit(): void {
    this.handlers.on<MembersEnded>(
      'forums.members-ended',
      'elections.vacate-left-seats',
      (tx, { forumId, memberIds }) => this.execute(tx, forumId, new Set(memberIds)),
    );
  }

  private async execute(tx: Tx, forumId: string, memberIds: ReadonlySet<string>): Promise<void> {
    const held = await this.seats.heldIn(tx, [forumId], this.ending.today());
    for (const { id } of held.filter(({ memberId }) => memberIds.has(memberId))) {
      const seat = await this.ending.lock(tx, id);
      if (seat) await this.ending.execute(tx, seat, 'left');
    }
  }
}
