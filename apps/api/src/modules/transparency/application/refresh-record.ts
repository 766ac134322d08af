import { Injectable } from '@nestjs/common';
import { Clock, DAY_MS } from '../../../platform/clock/clock.ts';
import { dayOf, startOfDay } from '../../../platform/clock/days.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import { AddresseeReader } from '../../engagements/index.ts';
import { recordFigures } from '../domain/record-figures.ts';
import type { SnapshotDue } from '../domain/record.events.ts';
import { CompanyRecordRepository } from '../persistence/company-record.repository.ts';
import { RecordCountRepository } from '../persistence/record-count.repository.ts';

/**
 * Counts a company's public facts anew and keeps the result as one row, in the transaction that changed them: the page costs
 * the same however many facts and ratings are behind it.
 */
@Injectable()
export class RefreshRecord {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly addressees: AddresseeReader,
    private readonly counts: RecordCountRepository,
    private readonly records: CompanyRecordRepository,
  ) {}

  async execute(tx: Tx, addresseeId: string): Promise<void> {
    await this.records.lock(tx, addresseeId);
    const addressee = await this.addressees.byId(tx, addresseeId);
    if (!addressee) return;
    const today = dayOf(this.clock.now());
    const earlier = await this.records.byAddressee(tx, addresseeId);
    const { counted, forumIds, takesPart } = await this.counts.of(tx, addresseeId, today);
    const figures = recordFigures(counted);
    const { slug, name, kind, country } = addressee;
    await this.records.save(tx, {
      ...{ addresseeId, slug, name, kind, country, forumIds, takesPart, figures, changedOn: today },
      unansweredRequests: figures.requests.unanswered,
    });
    if (earlier?.changedOn !== today) await this.planSnapshot(tx, addresseeId, today);
  }

  /** Once for each day on which something changed, when that day is over. */
  private async planSnapshot(tx: Tx, addresseeId: string, asOf: string): Promise<void> {
    const event: SnapshotDue = { type: 'transparency.snapshot-due', payload: { addresseeId, asOf } };
    await this.outbox.publish(tx, event, new Date(startOfDay(this.clock.now()).getTime() + DAY_MS));
  }
}
