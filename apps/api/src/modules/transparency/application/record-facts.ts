import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Tx } from '../../../platform/database/transaction.ts';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import { Outbox } from '../../../platform/events/outbox.ts';
import type { GovernanceEvent } from '../../governance/index.ts';
import type { EntriesDisclosed, EntryPosted } from '../../ledger/index.ts';
import type { BackfillDue } from '../domain/log.events.ts';
import { BackfillRecords } from './backfill-records.ts';
import { RecordEntries } from './record-entries.ts';
import { RecordResolutions } from './record-resolutions.ts';

type ResolutionPassed = Extract<GovernanceEvent, { type: 'governance.resolution-passed' }>;

/** Every journal entry and every resolution becomes a public record, in the moment it is known to have happened. */
@Injectable()
export class RecordFacts implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly entries: RecordEntries,
    private readonly resolutions: RecordResolutions,
    private readonly backfill: BackfillRecords,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.handlers.on<EntryPosted>('ledger.entry-posted', 'transparency.record-entries', (tx, { fundId, entryIds }) =>
      this.entries.execute(tx, fundId, entryIds),
    );
    this.handlers.on<EntriesDisclosed>(
      'ledger.entries-disclosed',
      'transparency.record-disclosure',
      (tx, { fundId, disclosureId }) => this.entries.disclose(tx, fundId, disclosureId),
    );
    this.handlers.on<ResolutionPassed>(
      'governance.resolution-passed',
      'transparency.record-resolution',
      (tx, { resolutionId }) => this.resolutions.execute(tx, [resolutionId]),
    );
    this.handlers.on<BackfillDue>('transparency.backfill-due', 'transparency.backfill', (tx) => this.goBack(tx));
  }

  private async goBack(tx: Tx): Promise<void> {
    const isComplete = await this.backfill.execute(tx);
    if (!isComplete)
      await this.outbox.publish(tx, { type: 'transparency.backfill-due', payload: {} } satisfies BackfillDue);
  }
}
