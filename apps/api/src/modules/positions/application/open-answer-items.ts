import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import { dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { uuidv7 } from '../../../platform/database/uuid.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { AddresseeReader, type Addressee } from '../../engagements/index.ts';
import { ForumReader } from '../../forums/index.ts';
import { promisesFor } from '../domain/answer-clock.ts';
import type { AnswerItem } from '../domain/answer-item.ts';
import type { Position, Recommendation } from '../domain/position.ts';
import type { PositionDelivered } from '../domain/positions.events.ts';
import { AnswerItemRepository } from '../persistence/answer-item.repository.ts';
import { AnswerMoves } from './answer-moves.ts';
import { PositionReader } from './position-reader.ts';

/** What an item needs to know when it begins. */
@Injectable()
export class Delivered {
  constructor(
    readonly positions: PositionReader,
    readonly addressees: AddresseeReader,
    readonly forums: ForumReader,
  ) {}
}

/** Once an addressee has a position, each recommendation to it is an item with clocks that run from the day of delivery. */
@Injectable()
export class OpenAnswerItems implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly handlers: EventHandlers,
    private readonly delivered: Delivered,
    private readonly items: AnswerItemRepository,
    private readonly moves: AnswerMoves,
  ) {}

  onModuleInit(): void {
    this.handlers.on<PositionDelivered>('positions.delivered', 'positions.open-answer-items', (tx, payload) =>
      this.open(tx, payload),
    );
  }

  private async open(tx: Tx, { positionId, addresseeId }: PositionDelivered['payload']): Promise<void> {
    const { positions, addressees, forums } = this.delivered;
    const position = await positions.byId(tx, positionId);
    const addressee = await addressees.byId(tx, addresseeId);
    if (!position || !addressee) return;
    const deliveries = (await positions.deliveries(tx, [positionId])).get(positionId) ?? [];
    const at = deliveries.find((one) => one.addresseeId === addresseeId)?.deliveredAt ?? this.clock.now();
    const days = (await forums.charterOf(tx, position.forumId))?.content.answerDays;
    for (const recommendation of (await positions.recommendationsOf(tx, [positionId])).get(positionId) ?? []) {
      if (recommendation.addresseeId !== addresseeId) continue;
      const item = this.itemFor(position, recommendation, addressee, dayOf(at), days);
      if (await this.items.insert(tx, item)) await this.moves.start(tx, item);
    }
  }

  private itemFor(
    { forumId }: Position,
    { id: recommendationId, positionId, level, interimWanted }: Recommendation,
    { id: addresseeId, size }: Addressee,
    deliveredOn: string,
    days: AnswerDaysOfCharter,
  ): AnswerItem {
    const promises = promisesFor(deliveredOn, { size, level, interimWanted, ...(days && { days }) });
    const nothingYet = { acknowledgedOn: null, interimOn: null, answeredOn: null, decideBy: null, overdueSince: null };
    return {
      ...{ id: uuidv7(this.clock.now()), recommendationId, positionId, forumId, addresseeId, level, deliveredOn },
      ...{ ...promises, ...nothingYet, state: 'awaiting', decidedBeforeOn: null, missedQuorums: 0, closedOn: null },
    };
  }
}

type AnswerDaysOfCharter = Parameters<typeof promisesFor>[1]['days'];
