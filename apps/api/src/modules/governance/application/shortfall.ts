import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { daysLater } from '../../../platform/clock/days.ts';
import { alternatesToDraw, type ClosingDecision } from '../domain/closing.ts';
import type { Item } from '../domain/item.ts';
import { BoardRepository } from '../persistence/board.repository.ts';
import { ItemStates } from './item-states.ts';
import { Lots } from './lots.ts';

/** What happens when an item is closed below its quorum (B2): alternates by lot, else it is deferred. */
@Injectable()
export class Shortfall {
  constructor(
    private readonly clock: Clock,
    private readonly boards: BoardRepository,
    private readonly states: ItemStates,
    private readonly lots: Lots,
  ) {}

  /** Answers how many alternates were drawn; none means deferred. Whoever was drawn gets the charter's voting days. */
  async resolve(tx: Tx, item: Item, short: Extract<ClosingDecision, { kind: 'short' }>): Promise<number> {
    const candidates = await this.lots.candidates(tx, item);
    const count = alternatesToDraw(short, candidates.filter((candidate) => candidate.available).length);
    if (count === 0) {
      await this.states.change(tx, item, 'deferred');
      return 0;
    }
    const drawn = await this.lots.draw(tx, item, candidates, count, 'alternate');
    await this.states.announceDrawn(tx, item, drawn);
    await this.keepOpen(tx, item);
    return drawn.length;
  }

  /** Gives the item the charter's voting days from now, never fewer than it has. */
  async keepOpen(tx: Tx, item: Item): Promise<void> {
    const board = await this.boards.byId(tx, item.boardId);
    const until = daysLater(this.clock.now(), board!.charter.votingDays);
    await this.states.keepOpen(tx, item, until > item.closesAt ? until : item.closesAt);
  }
}
