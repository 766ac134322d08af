import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.ts';
import { TransactionRunner } from '../../../platform/database/transaction.ts';
import { sideOf } from '../domain/room.ts';
import type { EngagementSeat } from '../domain/taking-part.ts';
import { EngagementSeatRepository } from '../persistence/engagement-seat.repository.ts';
import { EngagementVisibility } from './engagement-access.ts';
import { TakingPartAccess } from './taking-part-access.ts';

/** Who works between the sides, for whoever asks. */
@Injectable()
export class SeatPages {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly access: TakingPartAccess,
    private readonly visibility: EngagementVisibility,
    private readonly seats: EngagementSeatRepository,
  ) {}

  ofEngagement(actor: Actor | null, slug: string): Promise<EngagementSeat[]> {
    return this.transactions.read(async (tx) => {
      const room = await this.access.roomBySlug(tx, actor, slug);
      if (!room || !(await this.visibility.sees(tx, actor, room.engagement))) return [];
      const all = await this.seats.ofEngagements(tx, [room.engagement.id]);
      const isWithin = sideOf(room) !== null || room.seats.length > 0;
      return all.filter(
        ({ state }) => state === 'taken' || (isWithin && (state === 'proposed' || state === 'accepted')),
      );
    });
  }

  own({ accountId }: Actor): Promise<EngagementSeat[]> {
    return this.transactions.read((tx) => this.seats.ofAccount(tx, accountId));
  }
}
