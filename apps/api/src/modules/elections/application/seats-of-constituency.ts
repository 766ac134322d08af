import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { StyleRepository } from '../persistence/style.repository.ts';

/** With how many others a seat was won. */
@Injectable()
export class SeatsOfConstituency {
  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly styles: StyleRepository,
  ) {}

  isOver(moment: Date): boolean {
    return this.clock.now() >= moment;
  }

  /** Seats of the contest in which this seat was won: they set the share of votes that wins one. */
  async seatsFor(tx: Tx, seatId: string): Promise<number> {
    const seat = await this.seats.byId(tx, seatId);
    const styles = seat ? await this.styles.ofElections(tx, [seat.electionId]) : [];
    return styles.find(({ constituencyId }) => constituencyId === seat?.constituencyId)?.seats ?? 1;
  }
}
