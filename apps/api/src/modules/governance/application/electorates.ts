import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { interestIn, type Tie } from '../domain/interest.ts';
import type { Item } from '../domain/item.ts';
import type { Voter } from '../domain/quorum.ts';
import { presiding } from '../domain/seat.ts';
import { DrawnVoterRepository, type DrawnVoter } from '../persistence/drawn-voter.repository.ts';
import { SeatRepository, type BoardSeat } from '../persistence/seat.repository.ts';
import { Interests } from './interests.ts';

/** Somebody who decides one item, with the seat from which they do. */
export interface ElectorateMember extends Voter {
  readonly seat: BoardSeat;
}

/** Who decides what: seated members, drawn alternates and panels, each with the interest they have in the item. */
@Injectable()
export class Electorates {
  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly drawn: DrawnVoterRepository,
    private readonly interests: Interests,
  ) {}

  async of(tx: Tx, item: Item): Promise<ElectorateMember[]> {
    return (await this.ofItems(tx, [item])).get(item.itemId)!;
  }

  /** The electorates of many items, in a number of statements that does not grow with them. */
  async ofItems(tx: Tx, items: readonly Item[]): Promise<Map<string, ElectorateMember[]>> {
    const itemIds = items.map((item) => item.itemId);
    const drawn = await this.drawn.ofItems(tx, itemIds);
    const seated = await this.seats.heldOnBoards(
      tx,
      [...new Set(items.map((item) => item.boardId))],
      dayOf(this.clock.now()),
    );
    const drawnSeats = new Map(
      (
        await this.seats.byIds(
          tx,
          drawn.map((voter) => voter.seatId),
        )
      ).map((seat) => [seat.seatId, seat]),
    );
    const accountIds = [...new Set([...seated, ...drawnSeats.values()].map((seat) => seat.accountId))];
    const ties = await this.interests.tiesOf(tx, accountIds);
    return new Map(
      items.map((item) => [
        item.itemId,
        membersOf(
          item,
          seated,
          drawn.filter((voter) => voter.itemId === item.itemId),
          drawnSeats,
          ties,
        ),
      ]),
    );
  }
}

function membersOf(
  item: Item,
  seated: readonly BoardSeat[],
  drawn: readonly DrawnVoter[],
  drawnSeats: ReadonlyMap<string, BoardSeat>,
  ties: readonly Tie[],
): ElectorateMember[] {
  const wholeBoard = item.panelDisjointFrom === null;
  const members = wholeBoard
    ? seated.filter((seat) => seat.boardId === item.boardId && seat.position !== 'reserve')
    : [];
  const known = new Set(members.map((seat) => seat.accountId));
  const more = drawn
    .filter((voter) => !known.has(voter.accountId))
    .map((voter) => ({ seat: drawnSeats.get(voter.seatId)!, voter }));
  return [...members.map((seat) => ({ seat, voter: null })), ...more].map(({ seat, voter }) => ({
    accountId: seat.accountId,
    interest: interestIn(item, seat.accountId, ties),
    alternate: voter?.role === 'alternate',
    seat,
  }));
}

/** Who presides over the item: see {@link presiding}; alternates only where nobody else is left. */
export function presidingMember(members: readonly ElectorateMember[]): ElectorateMember | null {
  const free = members.filter((member) => member.interest === 'none');
  const regular = free.filter((member) => !member.alternate);
  const candidates = regular.length > 0 ? regular : free;
  const chosen = presiding(candidates.map((member) => member.seat));
  return candidates.find((member) => member.seat === chosen) ?? null;
}
