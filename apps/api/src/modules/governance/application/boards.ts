import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@baraza/result';
import { Clock } from '../../../platform/clock/clock.ts';
import { constraintOf, type Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { notFound, type NotFound } from '../../../platform/errors/problems.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { GrantRefusal } from '../../organisations/index.ts';
import { compositionFaults, DEFAULT_CHARTER, faultsAdded, type BoardCharter } from '../domain/board-charter.ts';
import { dayOf, midnightOf } from '../../../platform/clock/days.ts';
import { seatRefused, type SeatRefused } from '../domain/governance.errors.ts';
import type { GovernanceEvent } from '../domain/governance.events.ts';
import type { Seat } from '../domain/seat.ts';
import { termObstacles } from '../domain/term.ts';
import { BoardRepository, type Board } from '../persistence/board.repository.ts';
import { SeatRepository } from '../persistence/seat.repository.ts';
import { BoardRoles } from './board-roles.ts';

export type NewSeat = Omit<Seat, 'seatId'>;

export interface NewBoard {
  readonly fundId: string;
  /** The fund's name in public addresses. */
  readonly fundSlug: string;
  /** The fund's own organisation (kind `fund`). */
  readonly organisationId: string;
  readonly name: string;
  /** What differs from the usual rules of composition and terms. */
  readonly charter?: Partial<BoardCharter>;
  /** The whole first board and its reserve list: together they must satisfy the charter. */
  readonly seats: readonly NewSeat[];
}

export type SeatFailure = SeatRefused | GrantRefusal;

/** Boards and who sits on them. After a refusal the transaction is spent: answer the error and let it roll back. */
@Injectable()
export class Boards {
  constructor(
    private readonly clock: Clock,
    private readonly boards: BoardRepository,
    private readonly seats: SeatRepository,
    private readonly roles: BoardRoles,
    private readonly outbox: Outbox,
  ) {}

  /** The first board of a fund, named by its founder as the charter says. Answers its id. */
  async establish(tx: Tx, { seats, charter, ...facts }: NewBoard): Promise<Result<string, SeatFailure>> {
    const now = this.clock.now();
    const board: Board = { ...facts, boardId: uuidv7(now), charter: { ...DEFAULT_CHARTER, ...charter } };
    const named = seats.map((seat) => ({ ...seat, seatId: uuidv7(now) }));
    const faults = compositionFaults(board.charter, named);
    if (faults.length > 0) return err(seatRefused(...faults));
    await this.boards.insert(tx, board, now);
    for (const seat of named) {
      const seated = await this.seatOne(tx, board, seat, null);
      if (!seated.ok) return seated;
    }
    return ok(board.boardId);
  }

  /** One more seat, e.g. by a resolution; it must not break a rule of composition that held before. Answers its id. */
  async seat(
    tx: Tx,
    fundId: string,
    wanted: NewSeat,
    grantedBy: string | null,
  ): Promise<Result<string, SeatFailure | NotFound>> {
    const board = await this.boards.ofFund(tx, fundId);
    if (!board) return err(notFound('The board of this fund'));
    await this.boards.lock(tx, board.boardId);
    const held = await this.seats.heldOn(tx, board.boardId, wanted.startsOn);
    const seat = { ...wanted, seatId: uuidv7(this.clock.now()) };
    const added = faultsAdded(board.charter, held, [...held, seat]);
    if (added.length > 0) return err(seatRefused(...added));
    return this.seatOne(tx, board, seat, grantedBy);
  }

  /** Ends a seat today. Nobody can be kept on a board, so composition is not asked; the public page shows what is missing. */
  async endSeat(tx: Tx, seatId: string): Promise<Result<undefined, NotFound>> {
    const [seat] = await this.seats.byIds(tx, [seatId]);
    if (!seat) return err(notFound('This seat'));
    await this.seats.end(tx, seatId, dayOf(this.clock.now()));
    await this.announceEnd(tx, seat.boardId, seat.accountId, this.clock.now());
    return ok();
  }

  private async seatOne(
    tx: Tx,
    board: Board,
    seat: Seat,
    grantedBy: string | null,
  ): Promise<Result<string, SeatFailure>> {
    const earlier = (await this.seats.ofAccount(tx, seat.accountId)).filter((other) => other.boardId === board.boardId);
    const obstacles = termObstacles(board.charter, earlier, seat);
    if (obstacles.length > 0) return err(seatRefused(...obstacles));
    const granted = await this.roles.grant(tx, board, seat, grantedBy);
    if (!granted.ok) return granted;
    try {
      await this.seats.insert(tx, board.boardId, seat, this.clock.now());
    } catch (error) {
      if (constraintOf(error)?.startsWith('board_seats_one_')) return err(seatRefused('seated_already'));
      throw error;
    }
    await this.announceEnd(tx, board.boardId, seat.accountId, midnightOf(seat.endsOn));
    return ok(seat.seatId);
  }

  private announceEnd(tx: Tx, boardId: string, accountId: string, at: Date): Promise<void> {
    return this.outbox.publish(
      tx,
      { type: 'governance.term-ended', payload: { boardId, accountId } } satisfies GovernanceEvent,
      at,
    );
  }
}
