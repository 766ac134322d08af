import { Global, Module } from '@nestjs/common';
import { AuditTrail } from './audit-trail.ts';
import { EventHandlers } from './event-handlers.ts';
import { Idempotency } from './idempotency.ts';
import { Outbox } from './outbox.ts';
import { OutboxWorker } from './outbox-worker.ts';
import { WorkSignal } from './work-signal.ts';
import { WorkerLoop } from './worker-loop.ts';

@Global()
@Module({
  providers: [AuditTrail, EventHandlers, Idempotency, Outbox, OutboxWorker, WorkSignal, WorkerLoop],
  exports: [AuditTrail, EventHandlers, Idempotency, Outbox, OutboxWorker, WorkSignal, WorkerLoop],
})
export class EventsModule {}
