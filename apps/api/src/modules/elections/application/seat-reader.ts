import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Seat } from '../domain/officials.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

/** Who represents whom. */
@Injectable()
export class SeatReader {
  constructor(private readonly seats: SeatRepository) {}

  /** Seats held on a day (`YYYY-MM-DD`), by constituency and number; at most 1,000. */
  async heldIn(tx: Tx, forumIds: readonly string[], on: string): Promise<Map<string, Seat[]>> {
    return Map.groupBy(await this.seats.heldIn(tx, forumIds, on), ({ forumId }) => forumId);
  }

  async ofElections(tx: Tx, electionIds: readonly string[]): Promise<Map<string, Seat[]>> {
    return Map.groupBy(await this.seats.ofElections(tx, electionIds), ({ electionId }) => electionId);
  }

  byId(tx: Tx, id: string): Promise<Seat | null> {
    return this.seats.byId(tx, id);
  }
}
