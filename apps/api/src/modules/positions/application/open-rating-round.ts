import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf, endOfDayAnywhere } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { PanelDrawn, PanelServed, RatingCloses, RatingOpened } from '../domain/answers.events.ts';
import { PANEL_RULE, panelSeed, quorumOf, RATING_DAYS } from '../domain/rating.ts';
import { RatingRepository, type Elector, type RatingRound } from '../persistence/rating.repository.ts';
import { RatingPanel } from './rating-panel.ts';
import { RatingRecords } from './rating-records.ts';

/** Asks for a secret rating: of representatives and a drawn panel, or of everybody. */
@Injectable()
export class OpenRatingRound {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly ratings: RatingRepository,
    private readonly panel: RatingPanel,
    private readonly records: RatingRecords,
  ) {}

  /** The round, or null where there is nobody to ask. */
  async open(
    tx: Tx,
    item: AnswerItem,
    wish: Pick<RatingRound, 'kind' | 'responseVersion'>,
  ): Promise<RatingRound | null> {
    const now = this.clock.now();
    const openedOn = dayOf(now);
    const id = uuidv7(now);
    const commitment = await this.records.commitmentOf(tx, `${item.id}/${wish.responseVersion}`);
    const seed = panelSeed(id, commitment);
    const place = { id, forumId: item.forumId, seed, openedOn };
    const electors = wish.kind === 'panel' ? await this.panel.draw(tx, place) : [];
    const asked = wish.kind === 'panel' ? electors.length : await this.panel.countAffected(tx, item.forumId, openedOn);
    if (asked === 0) return null;
    const number = (await this.ratings.ofItems(tx, [item.id])).length + 1;
    const round: RatingRound = {
      ...{ id, itemId: item.id, number, ...wish, seed, electors: asked, quorum: quorumOf(wish.kind, asked) },
      ...{
        state: 'open',
        openedOn,
        closesOn: dayAfter(openedOn, RATING_DAYS),
        votes: null,
        outcome: null,
        closedOn: null,
      },
    };
    await this.ratings.insert(tx, round, wish.kind === 'panel' ? ['representatives', 'panel'] : ['members']);
    await this.ratings.insertElectors(tx, electors);
    await this.records.drawn(tx, item, round, PANEL_RULE);
    await this.tell(tx, item, round, electors);
    return round;
  }

  /** Ends an open round without counting it, where what it asks about is no longer what stands. */
  async replaceOpen(tx: Tx, itemId: string): Promise<void> {
    const open = await this.ratings.openOf(tx, itemId);
    if (!open) return;
    await this.servePanel(tx, open.id);
    const closedOn = dayOf(this.clock.now());
    await this.ratings.end(tx, { id: open.id, state: 'replaced', votes: null, outcome: null, closedOn });
  }

  /** Whoever of the panel has rated is told to the fund all at once: no moment joins a person to a vote. */
  async servePanel(tx: Tx, roundId: string): Promise<void> {
    for (const accountId of await this.ratings.servedBy(tx, roundId)) {
      const event: PanelServed = { type: 'positions.panel-served', payload: { roundId, accountId } };
      await this.outbox.publish(tx, event);
    }
  }

  async tellDrawn(tx: Tx, roundId: string, accountIds: readonly string[]): Promise<void> {
    const event: PanelDrawn = { type: 'positions.panel-drawn', payload: { roundId, accountIds } };
    await this.outbox.publish(tx, event);
  }

  private async tell(tx: Tx, { forumId }: AnswerItem, round: RatingRound, electors: readonly Elector[]): Promise<void> {
    const { id: roundId, closesOn } = round;
    const drawn = electors.filter(({ electorate }) => electorate === 'panel').map(({ accountId }) => accountId);
    if (drawn.length > 0) await this.tellDrawn(tx, roundId, drawn);
    const accountIds = electors.map(({ accountId }) => accountId);
    const opened: RatingOpened = { type: 'positions.rating-opened', payload: { roundId, forumId, accountIds } };
    await this.outbox.publish(tx, opened);
    const closes: RatingCloses = { type: 'positions.rating-closes', payload: { roundId } };
    await this.outbox.publish(tx, closes, endOfDayAnywhere(closesOn));
  }
}
