import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import { interestIn } from '../domain/interest.ts';
import type { Item } from '../domain/item.ts';
import { sha256Hex } from '../../../platform/lot/sha256-hex.ts';
import { drawAlternates, lotSeed, type Reserve } from '../domain/lot.ts';
import { DrawnVoterRepository } from '../persistence/drawn-voter.repository.ts';
import { SeatRepository, type BoardSeat } from '../persistence/seat.repository.ts';
import { VoteRepository } from '../persistence/vote.repository.ts';
import { Interests } from './interests.ts';

type Candidate = BoardSeat & Reserve;

/** Draws alternates and panels by the public lot and keeps what a stranger needs to repeat it. */
@Injectable()
export class Lots {
  constructor(
    private readonly clock: Clock,
    private readonly seats: SeatRepository,
    private readonly drawnVoters: DrawnVoterRepository,
    private readonly votes: VoteRepository,
    private readonly interests: Interests,
  ) {}

  /**
   * Everybody whom the lot could call for this item. For the board that is its reserve list; for a panel also seated
   * members, but nobody who took part in the decision that the panel looks at.
   */
  async candidates(tx: Tx, item: Item): Promise<Candidate[]> {
    const held = await this.seats.heldOn(tx, item.boardId, dayOf(this.clock.now()));
    const excluded = await this.tookPart(tx, item.panelDisjointFrom);
    const listed = held.filter((seat) =>
      item.panelDisjointFrom ? !excluded.has(seat.accountId) : seat.position === 'reserve',
    );
    const ties = await this.interests.tiesOf(
      tx,
      listed.map((seat) => seat.accountId),
    );
    const drawn = new Set((await this.drawnVoters.ofItems(tx, [item.itemId])).map((voter) => voter.accountId));
    const isFree = (accountId: string) => !drawn.has(accountId) && interestIn(item, accountId, ties) === 'none';
    return listed.map((seat) => ({ ...seat, available: isFree(seat.accountId) }));
  }

  /** Draws `count` of the candidates; answers the accounts drawn. */
  async draw(
    tx: Tx,
    item: Item,
    candidates: readonly Candidate[],
    count: number,
    role: 'alternate' | 'panel',
  ): Promise<string[]> {
    const now = this.clock.now();
    const seed = lotSeed(item.itemId, dayOf(item.noticedAt));
    const drawn = drawAlternates(seed, candidates, count, sha256Hex);
    const before = (await this.drawnVoters.ofItems(tx, [item.itemId])).length;
    const voters = drawn.map(({ accountId, seatId }, index) => ({
      accountId,
      seatId,
      itemId: item.itemId,
      role,
      place: before + index + 1,
    }));
    await this.drawnVoters.insert(tx, voters, now);
    const seatIds = { listed: candidates.map((seat) => seat.seatId), drawn: drawn.map((seat) => seat.seatId) };
    await this.drawnVoters.insertLot(tx, { lotId: uuidv7(now), itemId: item.itemId, seed, ...seatIds, drawnAt: now });
    return drawn.map((seat) => seat.accountId);
  }

  private async tookPart(tx: Tx, itemId: string | null): Promise<ReadonlySet<string>> {
    return new Set(itemId ? await this.votes.participantsOf(tx, itemId) : []);
  }
}
