import { Injectable } from '@nestjs/common';
import { Clock, HOUR_MS } from '../../../platform/clock/clock.ts';
import { dayAfter, dayOf } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { RecordFactRepository } from '../persistence/record-fact.repository.ts';
import { RefreshRecord } from './refresh-record.ts';

/** Anywhere on earth a day ends twelve hours after it ended in UTC. */
const BEHIND_MS = 12 * HOUR_MS;

/** The calendar publishes what was checked, whoever objected; held facts stay where they are (rule I6). */
@Injectable()
export class PublishCheckedFacts {
  constructor(
    private readonly clock: Clock,
    private readonly facts: RecordFactRepository,
    private readonly refreshing: RefreshRecord,
  ) {}

  async execute(tx: Tx, addresseeId: string): Promise<void> {
    const now = this.clock.now();
    const lastOver = dayAfter(dayOf(new Date(now.getTime() - BEHIND_MS)), -1);
    const published = await this.facts.publishChecked(tx, addresseeId, lastOver, dayOf(now));
    if (published > 0) await this.refreshing.execute(tx, addresseeId);
  }
}
