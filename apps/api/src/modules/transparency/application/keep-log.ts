import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventHandlers } from '../../../platform/events/event-handlers.ts';
import type { RecordsPublished } from '../../../platform/records/public-records.ts';
import type { CheckpointSigned } from '../domain/log.events.ts';
import { AppendRecords } from './append-records.ts';
import { AskWitnesses } from './ask-witnesses.ts';

/** The worker's part: whatever is published goes into the log, and the log before its witnesses. */
@Injectable()
export class KeepLog implements OnModuleInit {
  constructor(
    private readonly handlers: EventHandlers,
    private readonly records: AppendRecords,
    private readonly witnesses: AskWitnesses,
  ) {}

  onModuleInit(): void {
    this.handlers.on<RecordsPublished>('records.published', 'transparency.append-records', (tx) =>
      this.records.execute(tx),
    );
    this.handlers.on<CheckpointSigned>('transparency.checkpoint-signed', 'transparency.ask-witnesses', (tx) =>
      this.witnesses.execute(tx),
    );
  }
}
