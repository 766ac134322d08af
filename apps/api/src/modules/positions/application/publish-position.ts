import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { PublicRecords } from '../../../platform/records/public-records.ts';
import type { PositionDecision } from '../domain/draft.ts';
import type { Position } from '../domain/position.ts';
import type { PositionAdopted } from '../domain/positions.events.ts';
import { AdoptionRepository } from '../persistence/adoption.repository.ts';
import { PositionRecord } from './position-record.ts';

/** Freezes the words and puts them into the transparency log, in the transaction that adopts them (rule T1). */
@Injectable()
export class PublishPosition {
  constructor(
    private readonly clock: Clock,
    private readonly adoption: AdoptionRepository,
    private readonly record: PositionRecord,
    private readonly records: PublicRecords,
    private readonly outbox: Outbox,
  ) {}

  async publish(tx: Tx, position: Position, decision: PositionDecision): Promise<void> {
    await this.adoption.freeze(tx, position.id, this.clock.now());
    const { facts, words } = await this.record.of(tx, position.id, decision);
    const { slug: subjectId, id: positionId, forumId } = position;
    await this.records.publishMany(tx, [
      { kind: 'position', subjectId, record: facts },
      { kind: 'position-text', subjectId, record: words },
    ]);
    const adopted: PositionAdopted = { type: 'positions.adopted', payload: { positionId, forumId } };
    await this.outbox.publish(tx, adopted);
  }
}
