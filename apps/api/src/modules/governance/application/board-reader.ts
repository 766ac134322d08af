import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { TransactionRunner, type Tx } from '../../../platform/database/transaction.ts';
import { compositionFaults, type CompositionFault } from '../domain/board-charter.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { isHeldOn, type Seat } from '../domain/seat.ts';
import { type Board, BoardRepository } from '../persistence/board.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';

export interface BoardToday extends Board {
  readonly seats: readonly Seat[];
  readonly compositionFaults: readonly CompositionFault[];
}

export interface OwnSeat extends Seat {
  readonly boardName: string;
  readonly fundSlug: string;
  readonly isCurrent: boolean;
}

/** Who sits where, for the public and for each member. */
@Injectable()
export class BoardReader {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
    private readonly boards: BoardRepository,
    private readonly seats: SeatRepository,
  ) {}

  bySlug(fundSlug: string): Promise<BoardToday | null> {
    return this.transactions.read(async (tx) => {
      const board = await this.boards.bySlug(tx, fundSlug);
      if (!board) return null;
      const seats = await this.seats.heldOn(tx, board.boardId, dayOf(this.clock.now()));
      return { ...board, seats, compositionFaults: compositionFaults(board.charter, seats) };
    });
  }

  seatsOf(accountId: string): Promise<OwnSeat[]> {
    return this.transactions.read((tx) => this.seatsIn(tx, accountId));
  }

  async seatsIn(tx: Tx, accountId: string): Promise<OwnSeat[]> {
    const seats = await this.seats.ofAccount(tx, accountId);
    const found = await this.boards.byIds(tx, [...new Set(seats.map((seat) => seat.boardId))]);
    const boards = new Map(found.map((board) => [board.boardId, board]));
    const today = dayOf(this.clock.now());
    return seats.map((seat) => {
      const board = boards.get(seat.boardId)!;
      return { ...seat, boardName: board.name, fundSlug: board.fundSlug, isCurrent: isHeldOn(seat, today) };
    });
  }

  /** The fund's board if this person holds a seat on it today; the reserve list is not enough. */
  async boardOfMember(tx: Tx, fundSlug: string, accountId: string): Promise<Board | null> {
    const seats = await this.seatsIn(tx, accountId);
    const isSeated = seats.some((seat) => seat.fundSlug === fundSlug && seat.isCurrent && seat.position !== 'reserve');
    return isSeated ? this.boards.bySlug(tx, fundSlug) : null;
  }
}
